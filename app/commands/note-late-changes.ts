import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { countedOf, frozenQuarter, insertNote, isNoted } from "../../db/publications.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changedMuch } from "../domain/publication/late-changes.ts";
import { subjects } from "../domain/publication/subjects.ts";
import { countQuarter } from "./count-quarter.ts";

/** Says of a frozen quarter, once, that much came in or was put right since. Its numbers stay as they are. */
export function noteLateChanges(db: Database, occasion: Occasion, quarterOn: IsoDate): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const quarter = await frozenQuarter(trx, quarterOn);
    if (!quarter || (await isNoted(trx, quarterOn))) return false;
    const [before, now] = [await countedOf(trx, quarterOn), await countQuarter(trx, quarterOn, quarter.rules)];
    const changed = subjects.some((subject) => before.has(subject) && changedMuch(before.get(subject)!, now[subject], quarter.rules.threshold));
    if (!changed) return false;
    await insertNote(trx, quarterOn, dutchDay(occasion.now));
    await recordAudit(trx, occasion, "job.publish-quarter", { kind: "publication", id: `note-${quarterOn}` });
    return true;
  });
}
