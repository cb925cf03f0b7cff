import { z } from "zod";

/** A region's slug; which regions exist is known by the database. */
const RegionSlug = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** Where the family lived before: never more exact than one of the 28 regions. */
export const Origin = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("region"), region: RegionSlug }),
  z.object({ kind: z.literal("abroad") }),
  z.object({ kind: z.literal("unknown") }),
]);
export type Origin = z.infer<typeof Origin>;

export interface Residence {
  readonly setting: "shelter" | "ambulant";
  readonly origin: Origin;
  /** The region in which the family is now. */
  readonly regionOfStay: string;
}

/** Which gemeente pays youth care, told by the rule that points at it. */
export type PayingGemeente = "address-before-shelter" | "current-address" | "mother-at-birth" | "place-of-stay" | "to-find-out";

/**
 * The gemeente that is responsible for a child, by the woonplaatsbeginsel (Jeugdwet art. 1.1, since
 * 1-1-2022) [S] vng.nl/artikelen/woonplaatsbeginsel-jeugdhulp, woonplaatsbeginsel.info/faq:
 * in a shelter that of the home address before it (rule 1), at home that of the current address
 * (rule 2), from abroad the one where the child is (rule 4). Rule 3 needs the mother's address at
 * birth, which we never ask: then it is still to be found out. Who has authority plays no part.
 */
export function payingGemeente({ setting, origin }: Residence): PayingGemeente {
  if (setting === "ambulant") return "current-address";
  if (origin.kind === "region") return "address-before-shelter";
  return origin.kind === "abroad" ? "place-of-stay" : "to-find-out";
}

/** The region in which that gemeente lies, so whose contract counts; null while nobody knows. */
export function payingRegion({ setting, origin, regionOfStay }: Residence): string | null {
  if (setting === "ambulant" || origin.kind === "abroad") return regionOfStay;
  return origin.kind === "region" ? origin.region : null;
}
