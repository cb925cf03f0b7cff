import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { groupOfRegion } from "../../db/matching-turns.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import type { GroupInput } from "../domain/matching/solve-group.ts";

/** Everybody who waits and offers now in the regions that share therapists with this one, full ones too. Read only: no turn is taken. */
export async function groupAsItIs(trx: Database, region: string, now: Date): Promise<GroupInput> {
  const on = dutchDay(now);
  const regions = await groupOfRegion(trx, region);
  const terms = await matchTermsOn(trx, on);
  return { terms, needs: await waitingNeeds(trx, { regions }, on), therapists: await offeringTherapists(trx, { regions }, on) };
}
