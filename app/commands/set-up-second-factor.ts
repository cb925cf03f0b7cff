import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { factorOffer, replaceFactor, storeFirstFactor, type NewFactor } from "../../db/second-factor.ts";
import { endOtherSessions, passSession } from "../../db/sessions.ts";
import type { HalfSignedIn, Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { stepOfCode } from "../secrets/authenticator.ts";
import { openSealed, type Secrets } from "../secrets/seal.ts";
import { makeRecoveryCodes } from "./make-recovery-codes.ts";
import { tellSecurityChange } from "./tell-security-change.ts";

type SetUp = {
  readonly code: string;
  readonly session: { readonly publicId: string; readonly tokenHash: Buffer };
  readonly newTokenHash: Buffer;
  readonly secrets: Secrets;
};

export type SetUpRefusal = "code-wrong" | "offer-gone" | "session-ended" | "set-up-before";

/**
 * Confirms the app that this session offered, with a code it shows: the first one of an account, or another one
 * instead. What follows is signed in under a new token, with ten new recovery codes, and every other session ends.
 */
export function setUpSecondFactor(db: Database, occasion: Occasion, actor: HalfSignedIn | Person, setUp: SetUp): Promise<Decision<object, SetUpRefusal>> {
  const { personId } = actor;
  const { session, newTokenHash, secrets } = setUp;
  return asActor(db, actor, async (trx) => {
    const factor = await confirmedOffer(trx, personId, setUp, occasion.now);
    if (typeof factor === "string") return refuse(factor);
    if (actor.kind === "person") await replaceFactor(trx, factor);
    else if (!(await storeFirstFactor(trx, factor))) return refuse("set-up-before");
    await makeRecoveryCodes(trx, personId, session.publicId, secrets);
    await endOtherSessions(trx, personId, session.publicId, occasion.now);
    if (!(await passSession(trx, session.tokenHash, newTokenHash, occasion.now))) throw new Error("The session ended while its second factor was set up.");
    await recordAudit(trx, occasion, actor.kind === "person" ? "second-factor.replace" : "second-factor.set-up", { kind: "person", id: personId });
    await tellSecurityChange(trx, personId, occasion.now);
    return proceed({});
  });
}

async function confirmedOffer(trx: Database, personId: string, { code, session, secrets }: SetUp, now: Date): Promise<NewFactor | "code-wrong" | "offer-gone"> {
  const secretSealed = await factorOffer(trx, session.publicId);
  const opened = secretSealed ? openSealed(secretSealed, { purpose: "second-factor", owner: personId }, secrets) : null;
  if (!secretSealed || !opened) return "offer-gone";
  const step = stepOfCode(opened.text, code, now);
  return step === null ? "code-wrong" : { personId, secretSealed, step, now };
}
