import type { Database } from "../../../../db/connect.ts";
import { allRegions } from "../../../../db/request-offer.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";

/** Codes as they are called: treatments and regions. */
export async function namesOnPage(db: Database) {
  const forms = await treatmentNames(db);
  const regions = new Map((await allRegions(db)).map(({ code, name }) => [code, name]));
  return { forms, regions, form: (code: string) => forms.get(code) ?? code, region: (slug: string) => regions.get(slug) ?? slug };
}

export type NamesOnPage = Awaited<ReturnType<typeof namesOnPage>>;
