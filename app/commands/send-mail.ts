import { asActor, type Database } from "../../db/connect.ts";
import { armInvitation, armRegistration, armReset, claimMail, noteFailed, noteSent } from "../../db/mail.ts";
import { armAddressCheck } from "../../db/address-checks.ts";
import { linesOfDigest } from "../../db/digests.ts";
import { noteRefused, stopMail } from "../../db/mail-trouble.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { isAddressRefused } from "../email/refusal.ts";
import { armConfirmationLink, armProposalLink } from "../../db/mail-links.ts";
import { days, later } from "../domain/duration.ts";
import { carriesSecret, type Deliver, type DigestLine, type LetterWithSecret, type WaitingMail } from "../domain/mail.ts";
import type { Occasion } from "../domain/occasion.ts";
import { errorKind } from "../error-kind.ts";
import { hashToken, newToken } from "../secrets/token.ts";
import { linesHeldBack } from "./lines-held-back.ts";

/** The mail server did not take it. Thrown after the attempt was noted, so that the job is tried again later. */
export class MailNotSent extends Error {
  override name = "MailNotSent";
}

/**
 * Sends one mail, once. The row stays locked while the mail server listens, so a second worker waits and then finds
 * it sent. Only a crash between the server's yes and our commit sends it again, with the same Message-ID.
 */
export async function sendMail(db: Database, occasion: Occasion, id: string, deliver: Deliver): Promise<void> {
  const failure = await asActor(db, occasion.actor, async (trx) => {
    const mail = await claimMail(trx, id);
    return mail ? attempt(trx, mail, occasion.now, deliver) : null;
  });
  if (failure) throw new MailNotSent(failure);
}

/** The kind of failure, or null when there is nothing left to do. The attempt is noted either way. */
async function attempt(trx: Database, mail: WaitingMail, now: Date, deliver: Deliver): Promise<string | null> {
  const secret = await secretFor(trx, mail, now);
  if (secret.overtaken) {
    await noteFailed(trx, mail.id, "overtaken");
    return null;
  }
  const lines = await linesOf(trx, mail, now);
  if (mail.letter === "mail-again" && lines.length === 0) {
    await noteFailed(trx, mail.id, "overtaken");
    return null;
  }
  const letter = { ...mail, lines };
  const outcome = await deliver(letter, secret.token, now).catch((error: unknown) => ({ failure: errorKind(error), forGood: isAddressRefused(error) }));
  if (outcome && "failure" in outcome) return failed(trx, mail, outcome, now);
  await noteSent(trx, mail.id, now, outcome);
  return null;
}

/** An address that says no for good is not asked again with this mail, and after some of them with none. */
async function failed(trx: Database, mail: WaitingMail, { failure, forGood }: { failure: string; forGood: boolean }, now: Date): Promise<string | null> {
  if (!forGood) {
    await noteFailed(trx, mail.id, failure);
    return failure;
  }
  const refusals = await noteRefused(trx, mail.id, mail.personId, failure, now);
  const { refusalsBeforeStop } = await settingOn(trx, "message-terms", amsterdamClock(now).date);
  if (mail.personId !== null && refusals >= refusalsBeforeStop) await stopMail(trx, mail.personId, now);
  return null;
}

/** What a letter lists: the news of a digest, or what could not be told before. */
async function linesOf(trx: Database, { letter, subjectId }: WaitingMail, now: Date): Promise<DigestLine[]> {
  if (letter === "digest") return linesOfDigest(trx, subjectId);
  return letter === "mail-again" ? linesHeldBack(trx, subjectId, now) : [];
}

type Secret = { readonly overtaken: boolean; readonly token: string | null };

type Arm = (trx: Database, mail: WaitingMail, tokenHash: Buffer, now: Date) => Promise<boolean>;

/** By then it is asked again, or its therapist is paused. */
const confirmationLinkLasts = days(31);
const confirmation: Arm = (trx, mail, hash, now) => armConfirmationLink(trx, mail, hash, later(now, confirmationLinkLasts));

const arm: Record<LetterWithSecret, Arm> = {
  "password-reset": (trx, { subjectId }, hash, now) => armReset(trx, subjectId, hash, now),
  invitation: (trx, { subjectId }, hash, now) => armInvitation(trx, subjectId, hash, now),
  "registration-opened": (trx, { subjectId }, hash, now) => armRegistration(trx, subjectId, hash, now),
  "address-to-confirm": (trx, { subjectId }, hash, now) => armAddressCheck(trx, subjectId, hash, now),
  "proposal-made": armProposalLink,
  "proposal-reminder": armProposalLink,
  "confirmation-asked": confirmation,
  "confirmation-reminded": confirmation,
};

/** The secret of a link is made now and stored as a hash: it exists in no queue, and in no row. */
async function secretFor(trx: Database, mail: WaitingMail, now: Date): Promise<Secret> {
  if (!carriesSecret(mail.letter)) return { overtaken: false, token: null };
  const token = newToken();
  const armed = await arm[mail.letter](trx, mail, hashToken(token), now);
  return { overtaken: !armed, token };
}
