import { ownAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { confirmedFactor, resealFactor, takeStep } from "../../db/second-factor.ts";
import { passSession } from "../../db/sessions.ts";
import type { HalfSignedIn, Role } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { stepOfCode } from "../secrets/authenticator.ts";
import { openSealed, type Secrets } from "../secrets/seal.ts";
import { sealFactor } from "./start-session.ts";

export type CodeRefusal = "code-wrong" | "code-used" | "session-ended";

type Pass = { readonly code: string; readonly tokenHash: Buffer; readonly newTokenHash: Buffer; readonly secrets: Secrets };

/** The second step of signing in, with a code from the app. A code counts once, however often it comes. */
export function passSecondFactor(db: Database, occasion: Occasion, actor: HalfSignedIn, pass: Pass): Promise<Decision<{ role: Role }, CodeRefusal>> {
  const { personId } = actor;
  return asActor(db, actor, async (trx) => {
    const refused = await refusalOf(trx, personId, pass, occasion.now);
    await recordAudit(trx, occasion, refused ? "second-factor.pass-refused" : "second-factor.pass", { kind: "person", id: personId });
    return refused ? refuse(refused) : proceed({ role: (await ownAccount(trx, personId)).role });
  });
}

async function refusalOf(trx: Database, personId: string, { code, tokenHash, newTokenHash, secrets }: Pass, now: Date): Promise<CodeRefusal | null> {
  const sealed = await confirmedFactor(trx, personId);
  const opened = sealed ? openSealed(sealed, { purpose: "second-factor", owner: personId }, secrets) : null;
  if (!opened) return "code-wrong";
  const step = stepOfCode(opened.text, code, now);
  if (step === null) return "code-wrong";
  if (!(await takeStep(trx, personId, step))) return "code-used";
  if (opened.stale) await resealFactor(trx, personId, sealFactor(opened.text, personId, secrets));
  return (await passSession(trx, tokenHash, newTokenHash, now)) ? null : "session-ended";
}
