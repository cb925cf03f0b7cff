import type { Database } from "../../db/connect.ts";
import { writeOwner } from "../../db/lead-notices.ts";
import type { Occasion } from "../domain/occasion.ts";
import { onNotice } from "./on-notice.ts";

/** From now on it is this lead's, also when it was a colleague's: one of them is away, or they agreed so. False when there is none that stands. */
export function takeNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return onNotice(db, occasion, id, { permission: "notice.take", carryOut: (trx, by) => writeOwner(trx, id, { by, at: occasion.now }) });
}
