import { recordAudit } from "../../db/audit.ts";
import { expireContactChanges } from "../../db/contact-changes.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import type { Occasion } from "../domain/occasion.ts";

/** What nobody answered in time ends: the old mailbox and phone stay, and the organisation hears it. Returns how many. */
export function expireContacts(db: Database, occasion: Occasion): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const ended = await expireContactChanges(trx, occasion.now);
    for (const id of ended) await recordAudit(trx, occasion, "job.expire-contacts", { kind: "contact-change", id });
    await enqueue(trx, ...ended.map((subject) => ({ task: "notify" as const, payload: { event: "contact-decided" as const, subject } })));
    return ended.length;
  });
}
