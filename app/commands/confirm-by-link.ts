import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { confirmWithLink } from "../../db/mail-links.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type ConfirmationAnswer, firstOfNextMonth } from "../domain/confirmation.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Answers the monthly question with the link of a mail, once. False when the link no longer works. */
export async function confirmByLink(db: Database, occasion: Occasion, tokenHash: Buffer, answer: ConfirmationAnswer): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const nextFreeOn = answer === "no-place-this-month" ? firstOfNextMonth(amsterdamClock(occasion.now).date) : null;
    const therapist = await confirmWithLink(trx, tokenHash, nextFreeOn, occasion.now);
    if (therapist === null) return false;
    await recordAudit(trx, occasion, "availability.confirm-by-link", { kind: "therapist", id: therapist });
    return true;
  });
}
