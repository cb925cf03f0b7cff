import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertInvitation, lockInvitation, withdraw } from "../../db/invitations.ts";
import type { Person } from "../domain/actor.ts";
import { later } from "../domain/duration.ts";
import { invitationValidFor } from "../domain/invitation.ts";
import type { Occasion } from "../domain/occasion.ts";
import { invitationReachOf } from "../domain/reach.ts";

/** A new invitation in the place of the old one, whose link stops working. False when there is none to send again. */
export function sendInvitationAgain(db: Database, occasion: Occasion, host: Person, id: string): Promise<boolean> {
  return asActor(db, host, async (trx) => {
    const old = await lockInvitation(trx, invitationReachOf(host), id);
    if (!old) return false;
    await withdraw(trx, id, occasion.now);
    const { email, role, organisationId, region } = old;
    const again = await insertInvitation(trx, {
      email, role, organisationId, region, invitedBy: host.personId, createdAt: occasion.now, expiresAt: later(occasion.now, invitationValidFor),
    });
    if (again === null) throw new Error("The address was invited by somebody else at the same moment.");
    await recordAudit(trx, occasion, "invitation.send-again", { kind: "invitation", id: again });
    await enqueue(trx, { task: "notify", payload: { event: "invitation", subject: again } });
    return true;
  });
}
