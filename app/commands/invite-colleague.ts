import { hasAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertInvitation, withdrawExpired } from "../../db/invitations.ts";
import { invitesInto } from "../../db/practice-members.ts";
import type { Person } from "../domain/actor.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { later } from "../domain/duration.ts";
import { invitationValidFor } from "../domain/invitation.ts";
import type { Occasion } from "../domain/occasion.ts";

type Invitee = { readonly practice: string; readonly email: string };

/** The owner of a practice asks somebody by mail to join it as a therapist. Undefined when it is not the host's practice to invite into. */
export function inviteColleague(db: Database, occasion: Occasion, host: Person, { practice, email }: Invitee): Promise<Decision<object, "colleague-has-account" | "colleague-invited-before"> | undefined> {
  return asActor(db, host, async (trx) => {
    if (!(await invitesInto(trx, practice))) return undefined;
    if (await hasAccount(trx, email)) return refuse("colleague-has-account");
    await withdrawExpired(trx, email, occasion.now);
    const dates = { createdAt: occasion.now, expiresAt: later(occasion.now, invitationValidFor) };
    const id = await insertInvitation(trx, { email, role: "therapist", organisationId: practice, region: null, invitedBy: host.personId, ...dates });
    if (id === null) return refuse("colleague-invited-before");
    await recordAudit(trx, occasion, "practice.invite", { kind: "invitation", id });
    await enqueue(trx, { task: "notify", payload: { event: "invitation", subject: id } });
    return proceed({});
  });
}
