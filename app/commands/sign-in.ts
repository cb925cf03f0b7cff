import { findAccount, rehashOwnPassword, type Account } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endSession, openSession, type OpenedSession } from "../../db/sessions.ts";
import type { HalfSignedIn } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword, isOutdated, isPassword } from "../secrets/password-hash.ts";
import { startSession, type SessionStart } from "./start-session.ts";

export type SignInAttempt = SessionStart & {
  readonly email: string;
  readonly password: string;
  /** The session this browser had: it ends, so that nobody goes on in somebody else's. */
  readonly leaves: Buffer | null;
};

/**
 * Opens a session for whoever knows the password. An address without an account takes the same work, the same number
 * of queries and gets the same answer as a wrong password.
 */
export async function signIn(db: Database, occasion: Occasion, attempt: SignInAttempt): Promise<Decision<OpenedSession, "sign-in-failed">> {
  const account = await findAccount(db, attempt.email);
  const right = await isPassword(attempt.password, account?.passwordHash);
  if (!account || !right) return refuseSignIn(db, occasion, account);
  const newHash = isOutdated(account.passwordHash) ? await hashPassword(attempt.password) : null;
  const actor: HalfSignedIn = { kind: "half-signed-in", personId: account.personId, factorConfirmed: false };
  return asActor(db, actor, async (trx) => {
    if (newHash) await rehashOwnPassword(trx, account.passwordHash, newHash);
    if (attempt.leaves) await endSession(trx, attempt.leaves, occasion.now);
    const opened = await openSession(trx, startSession(account.personId, attempt, occasion.now));
    if (!opened) return refuse("sign-in-failed");
    await recordAudit(trx, { ...occasion, actor }, "account.enter", { kind: "person", id: account.personId });
    return proceed(opened);
  });
}

/** Who it was is written down only when somebody has this address; never the address itself. */
async function refuseSignIn(db: Database, occasion: Occasion, account: Account | undefined) {
  await asActor(db, occasion.actor, (trx) => recordAudit(trx, occasion, "account.enter-refused", { kind: "person", id: account?.personId ?? "unknown" }));
  return refuse("sign-in-failed");
}
