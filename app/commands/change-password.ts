import { changeOwnPassword } from "../../db/accounts.ts";
import type { Database } from "../../db/connect.ts";
import type { Person } from "../domain/actor.ts";
import type { Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { tellSecurityChange } from "./tell-security-change.ts";
import { withOwnPassword } from "./with-own-password.ts";

type PasswordChange = { readonly password: string; readonly newPassword: string; readonly tokenHash: Buffer };

/** Another password for somebody who knows the one there is. Every other session ends, and so do open resets. */
export async function changePassword(db: Database, occasion: Occasion, actor: Person, { password, newPassword, tokenHash }: PasswordChange): Promise<Decision<object, "password-wrong">> {
  const newHash = await hashPassword(newPassword);
  return withOwnPassword(db, occasion, actor, {
    permission: "account.change-password",
    password,
    async carryOut(trx, oldHash) {
      const changed = await changeOwnPassword(trx, { oldHash, newHash, now: occasion.now, keep: tokenHash });
      if (!changed) throw new Error("The password was changed by somebody else at the same moment.");
      await tellSecurityChange(trx, actor.personId, occasion.now);
    },
  });
}
