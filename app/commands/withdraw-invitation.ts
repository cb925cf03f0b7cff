import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { lockInvitation, withdraw } from "../../db/invitations.ts";
import type { Person } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";
import { invitationReachOf } from "../domain/reach.ts";

/** From here on the link does nothing. False when there is no such open invitation of the host's regions or practices. */
export function withdrawInvitation(db: Database, occasion: Occasion, host: Person, id: string): Promise<boolean> {
  return asActor(db, host, async (trx) => {
    const invitation = await lockInvitation(trx, invitationReachOf(host), id);
    if (!invitation) return false;
    await withdraw(trx, id, occasion.now);
    await recordAudit(trx, occasion, "invitation.withdraw", { kind: "invitation", id });
    return true;
  });
}
