import type { IsoDate } from "../app/domain/iso-date.ts";
import { type MatchTerms, termsOn } from "../app/domain/matching/matching-rules.ts";
import type { Database } from "./connect.ts";
import { agreementsLeft } from "./spill-over.ts";
import { purchasingPerRegion } from "./purchasing-regions.ts";
import { newestPrices } from "./prices.ts";
import { settingOn, settingVersions } from "./settings.ts";

/** The rules of one day, for a run. @throws RangeError when one of the settings has no version in force. */
export async function matchTermsOn(db: Database, on: IsoDate): Promise<MatchTerms> {
  const { usedForDays } = await settingOn(db, "price-rules", on);
  const { prices: scarcity, learntOn: scarcityLearntOn } = await newestPrices(db, on, usedForDays);
  return { ...(await pairTermsOn(db, on)), scarcity, scarcityLearntOn, agreements: await agreementsLeft(db, on) };
}

/** The same without prices: by what a single pair is judged, also for whoever may not read what places cost. */
export async function pairTermsOn(db: Database, on: IsoDate): Promise<MatchTerms> {
  const { intakeWeeks } = await settingOn(db, "waiting-norm", on);
  return termsOn(on, {
    rules: await settingOn(db, "matching-rules", on),
    fundingVersions: await settingVersions(db, "funding-rules"),
    professions: await settingOn(db, "profession-rules", on),
    intakeWeeks,
    neighbours: await neighboursPerRegion(db),
    purchasing: await purchasingPerRegion(db, on),
  });
}

async function neighboursPerRegion(db: Database): Promise<MatchTerms["neighbours"]> {
  const rows = await db.selectFrom("regionNeighbour").select(["region", "neighbour"]).orderBy("region").orderBy("neighbour").execute();
  const pairs = Map.groupBy(rows, ({ region }) => region);
  return Object.fromEntries([...pairs].map(([region, beside]) => [region, beside.map(({ neighbour }) => neighbour)]));
}
