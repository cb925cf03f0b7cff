import { changeOwnAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { acceptInvitation as takeInvitation } from "../../db/invitations.ts";
import { endSession, openSession } from "../../db/sessions.ts";
import type { HalfSignedIn } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import type { Language } from "../words/bilingual.ts";
import { startSession, type SessionStart } from "./start-session.ts";

type Acceptance = SessionStart & {
  readonly invitationHash: Buffer;
  readonly name: string;
  readonly password: string;
  readonly language: Language;
  /** The session this browser had: it ends, so that nobody goes on in somebody else's. */
  readonly leaves: Buffer | null;
};

/** Makes the account and signs it in, as far as the second factor. False when the link no longer works. */
export async function acceptInvitation(db: Database, occasion: Occasion, acceptance: Acceptance): Promise<boolean> {
  const passwordHash = await hashPassword(acceptance.password);
  return asActor(db, occasion.actor, async (trx) => {
    const personId = await takeInvitation(trx, acceptance.invitationHash, acceptance.name, passwordHash, occasion.now);
    if (personId === null) return false;
    const actor: HalfSignedIn = { kind: "half-signed-in", personId, factorConfirmed: false };
    return asActor(trx, actor, async () => {
      await changeOwnAccount(trx, personId, { language: acceptance.language });
      if (acceptance.leaves) await endSession(trx, acceptance.leaves, occasion.now);
      await openSession(trx, startSession(personId, acceptance, occasion.now));
      await recordAudit(trx, { ...occasion, actor }, "invitation.accept", { kind: "person", id: personId });
      return true;
    });
  });
}
