import { recordAudit } from "../../db/audit.ts";
import { revokeFeed } from "../../db/calendar-feeds.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** The address stops at once: a calendar that still asks finds nothing. False when there was none. */
export function revokeCalendarAddress(db: Database, occasion: Occasion): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const revoked = await revokeFeed(trx, occasion.now);
    if (revoked) await recordAudit(trx, occasion, "calendar.revoke", { kind: "person", id: personAt(occasion).personId });
    return revoked;
  });
}
