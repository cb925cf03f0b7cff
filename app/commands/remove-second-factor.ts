import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { memberWithin } from "../../db/people.ts";
import { removeFactor } from "../../db/second-factor.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reachOf } from "../domain/reach.ts";
import { tellSecurityChange } from "./tell-security-change.ts";

/**
 * For somebody who lost the phone and the recovery codes. All sessions of that person end; with the password a new
 * app is set up at the next sign-in. Undefined when it is nobody this host looks after.
 */
export function removeSecondFactor(db: Database, occasion: Occasion, host: Person, personId: string): Promise<Decision<object, "no-second-factor"> | undefined> {
  return asActor(db, host, async (trx) => {
    if (!(await memberWithin(trx, reachOf(host), personId))) return undefined;
    if (!(await removeFactor(trx, personId, occasion.now))) return refuse("no-second-factor");
    await recordAudit(trx, occasion, "second-factor.remove", { kind: "person", id: personId });
    await tellSecurityChange(trx, personId, occasion.now);
    return proceed({});
  });
}
