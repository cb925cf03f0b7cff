import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { declineWithLink } from "../../db/mail-links.ts";
import { afterThisMonth } from "../domain/decline.ts";
import type { Occasion } from "../domain/occasion.ts";
import { effectOf } from "./decline-proposal.ts";

/** The two ways to say no without signing in: nothing that needs a look at the case, or at the profile. */
export type NoByLink = "no-place" | "this-one-case";

/** Says no with the link of a mail, once, and can be taken back as any no. False when the link no longer works. */
export async function declineByLink(db: Database, occasion: Occasion, tokenHash: Buffer, reason: NoByLink): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const { now } = occasion;
    const nextFreeOn = reason === "no-place" ? afterThisMonth(now) : null;
    const proposal = await declineWithLink(trx, { tokenHash, reason, nextFreeOn, now, effectAt: await effectOf(trx, now) });
    if (proposal === null) return false;
    await recordAudit(trx, occasion, "proposal.decline-by-link", { kind: "proposal", id: proposal });
    return true;
  });
}
