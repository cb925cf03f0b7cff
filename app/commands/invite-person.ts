import { hasAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertInvitation, withdrawExpired } from "../../db/invitations.ts";
import { isRegion, organisationWithin } from "../../db/organisations.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { later } from "../domain/duration.ts";
import { invitationValidFor, membershipFor, type InvitationRefusal, type Placement } from "../domain/invitation.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reachOf } from "../domain/reach.ts";

type Wanted = { readonly email: string; readonly placement: Placement };

export type InviteRefusal = InvitationRefusal | "has-account" | "invited-before";

/** Asks somebody by mail to join. The link is made when the mail is sent; nobody here ever sees it. */
export function invitePerson(db: Database, occasion: Occasion, host: Person, { email, placement }: Wanted): Promise<Decision<{ id: string }, InviteRefusal>> {
  return asActor(db, host, async (trx) => {
    const organisation = placement.at === "organisation" ? await organisationWithin(trx, reachOf(host), placement.id) : undefined;
    const decision = membershipFor(host, placement, organisation);
    if (decision.kind === "refuse") return decision;
    if (placement.at === "region" && !(await isRegion(trx, placement.slug))) return refuse("region-not-yours");
    if (await hasAccount(trx, email)) return refuse("has-account");
    await withdrawExpired(trx, email, occasion.now);
    const dates = { createdAt: occasion.now, expiresAt: later(occasion.now, invitationValidFor) };
    const id = await insertInvitation(trx, { email, ...decision.membership, invitedBy: host.personId, ...dates });
    if (id === null) return refuse("invited-before");
    await recordAudit(trx, occasion, "person.invite", { kind: "invitation", id });
    await enqueue(trx, { task: "notify", payload: { event: "invitation", subject: id } });
    return proceed({ id });
  });
}
