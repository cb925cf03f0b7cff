/** Ages as counts keep them: the edges are those of consent (12, 16), of the Jeugdwet (18) and of extended youth care (23). */
export const ageBands = ["0-3", "4-7", "8-11", "12-15", "16-17", "18-22", "23+"] as const;
export type AgeBand = (typeof ageBands)[number];

const upperEdges: readonly (readonly [number, AgeBand])[] = [[3, "0-3"], [7, "4-7"], [11, "8-11"], [15, "12-15"], [17, "16-17"], [22, "18-22"]];

/** The band of an age in whole years. */
export function ageBandOf(ageYears: number): AgeBand {
  return upperEdges.find(([upTo]) => ageYears <= upTo)?.[1] ?? "23+";
}

/** The ages in whole years that a band holds, both included. */
export function agesOfBand(band: AgeBand): { readonly from: number; readonly to: number } {
  const index = ageBands.indexOf(band);
  const [below] = upperEdges[index - 1] ?? [-1];
  return { from: below + 1, to: upperEdges[index]?.[0] ?? oldest };
}

const oldest = 99;
