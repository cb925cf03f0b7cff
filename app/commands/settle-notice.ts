import type { Database } from "../../db/connect.ts";
import { writeSettled } from "../../db/lead-notices.ts";
import { noticeRules } from "../domain/lead-notice.ts";
import type { Occasion } from "../domain/occasion.ts";
import { onNotice } from "./on-notice.ts";

/** Seen, and nothing more to do: it leaves the list for all leads. False for what has to be solved. */
export function settleNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return onNotice(db, occasion, id, { permission: "notice.settle", fits: ({ kind }) => noticeRules[kind].settles, carryOut: (trx, by) => writeSettled(trx, id, { by, at: occasion.now }) });
}
