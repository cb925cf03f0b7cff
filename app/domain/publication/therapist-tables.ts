import type { Counts, CountTable } from "../privacy/suppression/count-table.ts";

/** An approved therapist, as far as the figures ask. Each is at home in one region, and so is counted once. */
export interface TherapistOfQuarter {
  readonly homeRegion: string;
  readonly forms: readonly string[];
  readonly languages: readonly string[];
}

/** Each table counts all therapists of a region: those who give the form, and the others. */
export const givesOrNot = ["gives", "gives-not"] as const;

/** The name of the table of a language, beside those of the forms. */
export function languageTable(language: string): string {
  return `language:${language}`;
}

/**
 * How many therapists give each form, and how many treat in each language, by the region where they are at home: a table per
 * form and per language. All tables count the same people, so the totals of the rows are the same in all, and a hidden number
 * cannot be found from another form.
 * @throws RangeError for a region that is on no list: nobody vanishes from the figures.
 */
export function therapistTables(therapists: readonly TherapistOfQuarter[], regions: readonly string[], forms: readonly string[], languages: readonly string[]): Counts {
  const unknown = therapists.find(({ homeRegion }) => !regions.includes(homeRegion));
  if (unknown) throw new RangeError(`No place in the table for ${unknown.homeRegion}.`);
  const perRegion = regions.map((region) => therapists.filter(({ homeRegion }) => homeRegion === region));
  const table = (name: string, does: (one: TherapistOfQuarter) => boolean): CountTable => {
    const counts = perRegion.map((here) => {
      const doing = here.filter(does).length;
      return [doing, here.length - doing];
    });
    return { name, columns: givesOrNot, counts };
  };
  const ofForms = forms.map((form) => table(form, (one) => one.forms.includes(form)));
  return { rows: regions, tables: [...ofForms, ...languages.map((language) => table(languageTable(language), (one) => one.languages.includes(language)))] };
}
