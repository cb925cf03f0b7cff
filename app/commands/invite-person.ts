import { findAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertInvitation, withdrawExpired } from "../../db/invitations.ts";
import { organisationWithin } from "../../db/organisations.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { later } from "../domain/duration.ts";
import { invitationValidFor, mayInvite, type InvitationRefusal, type Membership } from "../domain/invitation.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reachOf } from "../domain/reach.ts";

type Wanted = { readonly email: string; readonly membership: Membership };

export type InviteRefusal = InvitationRefusal | "has-account" | "invited-before";

/** Asks somebody by mail to join. The link is made when the mail is sent; nobody here ever sees it. */
export function invitePerson(db: Database, occasion: Occasion, host: Person, { email, membership }: Wanted): Promise<Decision<{ id: string }, InviteRefusal>> {
  return asActor(db, host, async (trx) => {
    const organisation = "organisationId" in membership ? await organisationWithin(trx, reachOf(host), membership.organisationId) : undefined;
    const allowed = mayInvite(host, membership, organisation);
    if (allowed.kind === "refuse") return allowed;
    if (await findAccount(trx, email)) return refuse("has-account");
    await withdrawExpired(trx, email, occasion.now);
    const id = await insertInvitation(trx, {
      email,
      role: membership.role,
      organisationId: "organisationId" in membership ? membership.organisationId : null,
      region: "region" in membership ? membership.region : null,
      invitedBy: host.personId,
      createdAt: occasion.now,
      expiresAt: later(occasion.now, invitationValidFor),
    });
    if (id === null) return refuse("invited-before");
    await recordAudit(trx, occasion, "person.invite", { kind: "invitation", id });
    await enqueue(trx, { task: "notify", payload: { event: "invitation", subject: id } });
    return proceed({ id });
  });
}
