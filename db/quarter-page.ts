import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { type FrozenQuarter, frozenQuarter, publishedQuarters } from "./publications.ts";
import { allRegions } from "./request-offer.ts";
import { treatmentNames } from "./treatment-names.ts";

export type QuarterPage = {
  readonly quarters: readonly IsoDate[];
  /** Null when there is none yet, or no such quarter. */
  readonly quarter: FrozenQuarter | null;
  readonly names: Readonly<Record<string, string>>;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
};

/** For everyone: this quarter, or the newest, with the names of what is in it. */
export async function quarterPage(db: Database, wanted: IsoDate | null): Promise<QuarterPage> {
  const quarters = await publishedQuarters(db);
  const quarterOn = wanted === null ? quarters[0] : quarters.find((each) => each === wanted);
  const regions = await allRegions(db);
  return {
    quarters, regions,
    quarter: quarterOn === undefined ? null : ((await frozenQuarter(db, quarterOn)) ?? null),
    names: Object.fromEntries([...regions.map(({ code, name }) => [code, name] as const), ...(await treatmentNames(db))]),
  };
}
