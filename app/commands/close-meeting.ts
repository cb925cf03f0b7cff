import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { meetingOf, writeMeetingClosed } from "../../db/meetings.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Closes a meeting: from then on its minutes do not change. False when it is not of the actor's regions. */
export function closeMeeting(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const meeting = await meetingOf(trx, id, personAt(occasion).regions);
    if (!meeting) return false;
    if (await writeMeetingClosed(trx, id, occasion.now)) await recordAudit(trx, occasion, "meeting.close", { kind: "meeting", id });
    return true;
  });
}
