import { recordAudit } from "../../db/audit.ts";
import { withdrawContactChange } from "../../db/contact-changes.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Takes back what was asked for; a colleague may too, who did not expect it. False when it is not open, or not theirs. */
export function withdrawContact(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await withdrawContactChange(trx, id, occasion.now))) return false;
    await recordAudit(trx, occasion, "organisation.withdraw-contact", { kind: "contact-change", id });
    await enqueue(trx, { task: "notify", payload: { event: "contact-decided", subject: id } });
    return true;
  });
}
