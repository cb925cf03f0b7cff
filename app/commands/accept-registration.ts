import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { acceptRegistration as accept } from "../../db/registrations.ts";
import { endSession, openSession } from "../../db/sessions.ts";
import type { HalfSignedIn } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { startSession, type SessionStart } from "./start-session.ts";

type Acceptance = SessionStart & {
  readonly registrationHash: Buffer;
  readonly password: string;
  /** The session this browser had: it ends, so that nobody goes on in somebody else's. */
  readonly leaves: Buffer | null;
};

/** Makes the account and signs it in, as far as the second factor. False when the link no longer works. */
export async function acceptRegistration(db: Database, occasion: Occasion, acceptance: Acceptance): Promise<boolean> {
  const passwordHash = await hashPassword(acceptance.password);
  return asActor(db, occasion.actor, async (trx) => {
    const personId = await accept(trx, acceptance.registrationHash, passwordHash, occasion.now);
    if (personId === null) return false;
    const actor: HalfSignedIn = { kind: "half-signed-in", personId, factorConfirmed: false };
    return asActor(trx, actor, async () => {
      if (acceptance.leaves) await endSession(trx, acceptance.leaves, occasion.now);
      await openSession(trx, startSession(personId, acceptance, occasion.now));
      await recordAudit(trx, { ...occasion, actor }, "registration.accept", { kind: "person", id: personId });
      return true;
    });
  });
}
