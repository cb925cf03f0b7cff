import { usePasswordReset } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { tellSecurityChange } from "./tell-security-change.ts";

/** Sets a new password with the link from the mail, once. All sessions end. False when the link no longer works. */
export async function resetPassword(db: Database, occasion: Occasion, { tokenHash, password }: { tokenHash: Buffer; password: string }): Promise<boolean> {
  const newHash = await hashPassword(password);
  return asActor(db, occasion.actor, async (trx) => {
    const account = await usePasswordReset(trx, tokenHash, newHash, occasion.now);
    if (account === null) return false;
    await recordAudit(trx, occasion, "account.reset-password", { kind: "person", id: account });
    await tellSecurityChange(trx, account, occasion.now);
    return true;
  });
}
