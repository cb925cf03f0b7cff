import { insertContactChange, ownContacts } from "../../db/contact-changes.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { namesOfPlaces } from "../../db/gemeenten.ts";
import { settingOn } from "../../db/settings.ts";
import type { Person } from "../domain/actor.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type ContactProblem, type ContactWish, isSameContact, problemOfContact } from "../domain/contact.ts";
import { days, later } from "../domain/duration.ts";
import type { Occasion } from "../domain/occasion.ts";
import { withOwnPassword } from "./with-own-password.ts";

type Asked = { readonly kind: "asked" } | { readonly kind: "not-yours" } | { readonly kind: "problem"; readonly problem: ContactProblem | { readonly field: string; readonly code: string } };

/**
 * Asks for another mailbox or phone of an organisation. Nothing changes yet: whoever looks after it decides, and everybody
 * who works there hears of it at once. The password is asked again, because an unlocked computer is not enough.
 */
export async function askContact(db: Database, occasion: Occasion, actor: Person, { password, ...wish }: ContactWish & { password: string }): Promise<Asked> {
  const found = await asActor(db, actor, (trx) => standing(trx, wish));
  if (found.kind !== "fits") return found;
  const decision = await withOwnPassword(db, occasion, actor, { permission: "organisation.ask-contact", password, carryOut: (trx) => carryOut(trx, occasion, actor, wish) });
  return decision.kind === "refuse" ? { kind: "problem", problem: { field: "password", code: decision.reason } } : { kind: "asked" };
}

async function standing(trx: Database, wish: ContactWish): Promise<Asked | { readonly kind: "fits" }> {
  const own = (await ownContacts(trx)).find(({ id }) => id === wish.organisation);
  if (!own) return { kind: "not-yours" };
  if (isSameContact(own, wish)) return { kind: "problem", problem: { field: "mailbox", code: "contact-unchanged" } };
  const problem = problemOfContact(own, wish, await namesOfPlaces(trx));
  return problem ? { kind: "problem", problem } : { kind: "fits" };
}

/** When two ask at once, the second finds that something is asked already: the page shows what. */
async function carryOut(trx: Database, { now }: Occasion, actor: Person, { organisation, mailbox, phone }: ContactWish): Promise<void> {
  const { contactDays } = await settingOn(trx, "message-terms", amsterdamClock(now).date);
  const id = await insertContactChange(trx, { organisationId: organisation, mailbox, phone, askedBy: actor.personId, askedAt: now, expiresAt: later(now, days(contactDays)) });
  if (id === null) return;
  await enqueue(trx, ...(["contact-asked", "contact-asked-lead", "contact-asked-national"] as const).map((event) => ({ task: "notify" as const, payload: { event, subject: id } })));
}
