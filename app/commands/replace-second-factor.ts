import type { Database } from "../../db/connect.ts";
import { offerFactor } from "../../db/second-factor.ts";
import type { Person } from "../domain/actor.ts";
import type { Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { newAuthenticatorSecret } from "../secrets/authenticator.ts";
import type { Secrets } from "../secrets/seal.ts";
import { sealFactor } from "./start-session.ts";
import { withOwnPassword } from "./with-own-password.ts";

type Replacement = { readonly password: string; readonly publicId: string; readonly secrets: Secrets };

/** Offers another app to set up. The one there was counts until the new one is confirmed. */
export function replaceSecondFactor(db: Database, occasion: Occasion, actor: Person, { password, publicId, secrets }: Replacement): Promise<Decision<object, "password-wrong">> {
  return withOwnPassword(db, occasion, actor, {
    permission: "second-factor.replace",
    password,
    carryOut: (trx) => offerFactor(trx, publicId, sealFactor(newAuthenticatorSecret(), actor.personId, secrets)),
  });
}
