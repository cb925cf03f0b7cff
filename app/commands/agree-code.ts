import { recordAudit } from "../../db/audit.ts";
import { insertAgreement, resumeAfterCode } from "../../db/code-agreements.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Agrees to the code of conduct that was read. False when another version came into force meanwhile: nobody agrees to what was not shown. Whoever was paused for it is back. */
export function agreeCode(db: Database, occasion: Occasion, version: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const inForce = await settingOn(trx, "code-of-conduct", amsterdamClock(occasion.now).date);
    if (inForce.version !== version) return false;
    const { personId } = personAt(occasion);
    await insertAgreement(trx, personId, version, occasion.now);
    await resumeAfterCode(trx, personId);
    await recordAudit(trx, occasion, "code.agree", { kind: "person", id: personId });
    return true;
  });
}
