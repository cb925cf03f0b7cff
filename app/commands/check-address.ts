import { useAddressCheck, writeAddressCheck } from "../../db/address-checks.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { settingOn } from "../../db/settings.ts";
import type { Person } from "../domain/actor.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { hours, later } from "../domain/duration.ts";
import type { Occasion } from "../domain/occasion.ts";
import { turnAt } from "../domain/job.ts";
import { tellSecurityChange } from "./tell-security-change.ts";
import { withOwnPassword } from "./with-own-password.ts";

/** Mails a link to an address that the actor says is the own one: the same again, or another. Until the link is used nothing changes. */
export function askAddressCheck(db: Database, occasion: Occasion, actor: Person, { email, password }: { email: string; password: string }) {
  return withOwnPassword(db, occasion, actor, {
    permission: "account.ask-address",
    password,
    async carryOut(trx) {
      const { addressLinkHours } = await settingOn(trx, "message-terms", amsterdamClock(occasion.now).date);
      const check = await writeAddressCheck(trx, { personId: actor.personId, email, askedAt: occasion.now, expiresAt: later(occasion.now, hours(addressLinkHours)) });
      await enqueue(trx, { task: "notify", payload: { event: "address-to-confirm", subject: check } });
    },
  });
}

/**
 * Whoever opens the link has the mailbox: mail goes there from now on. What could not be told before is summed up at once; a new
 * address is told as a change of security. False when the link no longer works.
 */
export function confirmAddress(db: Database, occasion: Occasion, tokenHash: Buffer): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const shown = await useAddressCheck(trx, tokenHash, occasion.now);
    if (!shown) return false;
    await recordAudit(trx, occasion, "account.confirm-address", { kind: "person", id: shown.personId });
    await enqueue(trx, { task: "notify", payload: { event: "mail-again", subject: shown.personId, turn: turnAt(occasion.now) } });
    if (shown.changed) await tellSecurityChange(trx, shown.personId, occasion.now);
    return true;
  });
}
