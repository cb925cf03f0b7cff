import { recordAudit } from "../../db/audit.ts";
import { contactToDecide, decideContactChange } from "../../db/contact-changes.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { namesOfPlaces } from "../../db/gemeenten.ts";
import { problemOfContact, type WayToCheck } from "../domain/contact.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * Answers a question for another mailbox or phone: how it was checked that the organisation itself asks, or null for a no.
 * Asked again at this moment is whether it tells the town: a shelter may have become secret since.
 * Undefined when there is no such question for the actor.
 */
export function decideContact(db: Database, occasion: Occasion, id: string, wayOf: WayToCheck | null): Promise<Decision<object, "contact-tells-town"> | undefined> {
  const { actor, now } = occasion;
  return asActor(db, actor, async (trx) => {
    const change = await contactToDecide(trx, id, now);
    if (!change) return undefined;
    const gemeenten = await namesOfPlaces(trx);
    if (wayOf && problemOfContact(change.organisation, change.wish, gemeenten)) return refuse("contact-tells-town");
    if (!(await decideContactChange(trx, id, wayOf, now))) return undefined;
    await recordAudit(trx, occasion, wayOf ? "organisation.decide-contact" : "organisation.refuse-contact", { kind: "organisation", id: change.organisation.id });
    await enqueue(trx, { task: "notify", payload: { event: "contact-decided", subject: id } });
    return proceed({});
  });
}
