import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertMeeting, openMeetingOf, writeMeetingClosed } from "../../db/meetings.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { goesOn } from "../domain/meeting.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Opens the meeting of a region, or goes on with the one of today; one that was never closed ends when the next begins.
 * Undefined for a region that is not the actor's.
 */
export function openMeeting(db: Database, occasion: Occasion, region: string): Promise<string | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId, regions } = personAt(occasion);
    if (!regions.includes(region)) return undefined;
    const open = await openMeetingOf(trx, region);
    const terms = await settingOn(trx, "lead-terms", amsterdamClock(occasion.now).date);
    if (open && goesOn(open.openedAt, occasion.now, terms)) return open.id;
    if (open) await writeMeetingClosed(trx, open.id, occasion.now);
    const id = await insertMeeting(trx, { region, openedBy: personId, at: occasion.now });
    if (!id) return (await openMeetingOf(trx, region))?.id;
    await recordAudit(trx, occasion, "meeting.open", { kind: "meeting", id });
    return id;
  });
}
