import { openPasswordReset } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { hours, later } from "../domain/duration.ts";
import type { Occasion } from "../domain/occasion.ts";

const validFor = hours(1);

/** Asks for a link by mail. Whether the address has an account shows neither in the answer nor in the work. */
export function askPasswordReset(db: Database, occasion: Occasion, email: string): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    const account = await openPasswordReset(trx, email, occasion.now, later(occasion.now, validFor));
    await recordAudit(trx, occasion, "account.ask-reset", { kind: "person", id: account ?? "unknown" });
  });
}
