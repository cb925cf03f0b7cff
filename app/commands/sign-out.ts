import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endSession } from "../../db/sessions.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Ends this session, whether or not it had passed the second factor. */
export function signOut(db: Database, occasion: Occasion, session: { readonly publicId: string; readonly tokenHash: Buffer }): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    await endSession(trx, session.tokenHash, occasion.now);
    await recordAudit(trx, occasion, "account.leave", { kind: "session", id: session.publicId });
  });
}
