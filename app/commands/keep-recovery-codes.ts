import { asActor, type Database } from "../../db/connect.ts";
import { forgetRecoveryCodes } from "../../db/second-factor.ts";
import type { Occasion } from "../domain/occasion.ts";

/** The person has kept the codes: from here on nobody can see them, we included. */
export function keepRecoveryCodes(db: Database, occasion: Occasion, publicId: string): Promise<void> {
  return asActor(db, occasion.actor, (trx) => forgetRecoveryCodes(trx, publicId));
}
