import { changeOwnPassword } from "../../db/accounts.ts";
import type { Database } from "../../db/connect.ts";
import { renewSession } from "../../db/sessions.ts";
import type { Person } from "../domain/actor.ts";
import type { Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { tellSecurityChange } from "./tell-security-change.ts";
import { withOwnPassword } from "./with-own-password.ts";

type PasswordChange = { readonly password: string; readonly newPassword: string; readonly tokenHash: Buffer; readonly newTokenHash: Buffer };

/**
 * Another password for somebody who knows the one there is. Every other session ends, and so do open resets; this one
 * goes on under another token, so that a stolen cookie ends with the password that it came with.
 */
export async function changePassword(db: Database, occasion: Occasion, actor: Person, { password, newPassword, tokenHash, newTokenHash }: PasswordChange): Promise<Decision<object, "password-wrong">> {
  const newHash = await hashPassword(newPassword);
  return withOwnPassword(db, occasion, actor, {
    permission: "account.change-password",
    password,
    async carryOut(trx, oldHash) {
      const changed = await changeOwnPassword(trx, { oldHash, newHash, now: occasion.now, keep: tokenHash });
      if (!changed) throw new Error("The password was changed by somebody else at the same moment.");
      await renewSession(trx, tokenHash, newTokenHash);
      await tellSecurityChange(trx, actor.personId, occasion.now);
    },
  });
}
