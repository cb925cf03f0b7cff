import type { Database } from "../../db/connect.ts";
import { undoUntil } from "../../db/proposal-declines.ts";
import { later, minutes } from "../domain/duration.ts";

/** A moment at which the no to this proposal was carried out or taken back: what the clock wanted of it is asked again then. */
export async function afterItsNo(trx: Database, proposalId: string, now: Date): Promise<Date> {
  const effectAt = (await undoUntil(trx, proposalId)) ?? now;
  return later(effectAt > now ? effectAt : now, minutes(2));
}
