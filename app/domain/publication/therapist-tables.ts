import type { Counts, CountTable } from "../privacy/suppression/count-table.ts";

/** An approved therapist, as far as the figures ask. Each is at home in one region, and so is counted once. */
export interface TherapistOfQuarter {
  readonly homeRegion: string;
  readonly forms: readonly string[];
}

/** Each table counts all therapists of a region: those who give the form, and the others. */
export const givesOrNot = ["gives", "gives-not"] as const;

/**
 * How many therapists give each form, by the region where they are at home: a table per form. All tables count the same
 * people, so the totals of the rows are the same in all, and a hidden number cannot be found from another form.
 * @throws RangeError for a region that is on no list: nobody vanishes from the figures.
 */
export function therapistTables(therapists: readonly TherapistOfQuarter[], regions: readonly string[], forms: readonly string[]): Counts {
  const unknown = therapists.find(({ homeRegion }) => !regions.includes(homeRegion));
  if (unknown) throw new RangeError(`No place in the table for ${unknown.homeRegion}.`);
  const perRegion = regions.map((region) => therapists.filter(({ homeRegion }) => homeRegion === region));
  const tables = forms.map((form): CountTable => {
    const counts = perRegion.map((here) => {
      const gives = here.filter((one) => one.forms.includes(form)).length;
      return [gives, here.length - gives];
    });
    return { name: form, columns: givesOrNot, counts };
  });
  return { rows: regions, tables };
}
