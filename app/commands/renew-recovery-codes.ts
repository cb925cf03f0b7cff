import type { Database } from "../../db/connect.ts";
import type { Person } from "../domain/actor.ts";
import type { Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { Secrets } from "../secrets/seal.ts";
import { makeRecoveryCodes } from "./make-recovery-codes.ts";
import { tellSecurityChange } from "./tell-security-change.ts";
import { withOwnPassword } from "./with-own-password.ts";

type Renewal = { readonly password: string; readonly publicId: string; readonly secrets: Secrets };

/** Ten new recovery codes; the old ones stop working. */
export function renewRecoveryCodes(db: Database, occasion: Occasion, actor: Person, { password, publicId, secrets }: Renewal): Promise<Decision<object, "password-wrong">> {
  return withOwnPassword(db, occasion, actor, {
    permission: "second-factor.renew-codes",
    password,
    async carryOut(trx) {
      await makeRecoveryCodes(trx, actor.personId, publicId, secrets);
      await tellSecurityChange(trx, actor.personId, occasion.now);
    },
  });
}
