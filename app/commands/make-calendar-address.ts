import { recordAudit } from "../../db/audit.ts";
import { insertFeed } from "../../db/calendar-feeds.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { hashToken, newToken } from "../secrets/token.ts";

/** A new secret address for a calendar, shown once; the one before it stops. Undefined when there is no profile yet. */
export function makeCalendarAddress(db: Database, occasion: Occasion): Promise<string | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const token = newToken();
    const made = await insertFeed(trx, hashToken(token), occasion.now);
    if (!made) return undefined;
    await recordAudit(trx, occasion, "calendar.make", { kind: "person", id: personAt(occasion).personId });
    return token;
  });
}
