import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { unusedRecoveryCodes, useRecoveryCode } from "../../db/second-factor.ts";
import { passSession } from "../../db/sessions.ts";
import type { HalfSignedIn } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { recoveryCodeHashes } from "../secrets/recovery-code.ts";
import type { Secrets } from "../secrets/seal.ts";

type Recovery = { readonly code: string; readonly tokenHash: Buffer; readonly newTokenHash: Buffer; readonly secrets: Secrets };

/** The second step of signing in for somebody without the app: each of the ten codes works once. */
export function recoverSecondFactor(db: Database, occasion: Occasion, actor: HalfSignedIn, recovery: Recovery): Promise<Decision<{ left: number }, "code-wrong" | "session-ended">> {
  const { personId } = actor;
  const { code, tokenHash, newTokenHash, secrets } = recovery;
  return asActor(db, actor, async (trx) => {
    const used = await useRecoveryCode(trx, personId, recoveryCodeHashes(code, secrets), occasion.now);
    const passed = used && (await passSession(trx, tokenHash, newTokenHash, occasion.now));
    await recordAudit(trx, occasion, passed ? "second-factor.recover" : "second-factor.recover-refused", { kind: "person", id: personId });
    if (!passed) return refuse(used ? "session-ended" : "code-wrong");
    return proceed({ left: await unusedRecoveryCodes(trx, personId) });
  });
}
