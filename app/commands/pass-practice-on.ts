import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { passPracticeOn as pass } from "../../db/practice-members.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { turnAt } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Another member owns the practice from now on, and hears it. Undefined when it is not the actor's to give. */
export function passPracticeOn(db: Database, occasion: Occasion, heir: { readonly practice: string; readonly person: string }): Promise<Decision<object, "heir-gone"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const passed = await pass(trx, heir, occasion.now);
    if (passed === null) return undefined;
    if (!passed) return refuse("heir-gone");
    await recordAudit(trx, occasion, "practice.pass-on", { kind: "person", id: heir.person });
    await enqueue(trx, { task: "notify", payload: { event: "practice-changed", subject: heir.person, turn: turnAt(occasion.now) } });
    return proceed({});
  });
}
