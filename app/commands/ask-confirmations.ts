import { recordAudit } from "../../db/audit.ts";
import { endRound, type HeldForConfirmation, holdToAsk, noteStep, openRound, pauseUnconfirmed, therapistsToAsk } from "../../db/confirmation-rounds.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock, amsterdamInstant } from "../domain/amsterdam-time.ts";
import { type ConfirmationStep, type ConfirmationTerms, stepToday } from "../domain/confirmation.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";

type Terms = ConfirmationTerms & { readonly today: IsoDate; readonly confirmedForDays: number };

/**
 * The monthly question: who has not confirmed for long is asked, is asked again twice, and is paused in the end, and then
 * the lead is told. Each therapist in a transaction of its own. A second time on the same day it finds nothing to do.
 */
export async function askConfirmations(db: Database, occasion: Occasion): Promise<Record<ConfirmationStep, number>> {
  const terms = await asActor(db, occasion.actor, (trx) => termsOf(trx, occasion.now));
  const tomorrow = addDays(terms.today, 1 - terms.askAfterDays);
  const silent = await asActor(db, occasion.actor, (trx) => therapistsToAsk(trx, amsterdamInstant({ date: tomorrow, minute: 0 })));
  const done: Record<ConfirmationStep, number> = { ask: 0, remind: 0, "remind-again": 0, pause: 0 };
  for (const id of silent) {
    const step = await asActor(db, occasion.actor, (trx) => seeTo(trx, occasion, id, terms));
    if (step) done[step] += 1;
  }
  return done;
}

async function termsOf(trx: Database, now: Date): Promise<Terms> {
  const today = amsterdamClock(now).date;
  const { confirmedForDays } = await settingOn(trx, "matching-rules", today);
  return { ...(await settingOn(trx, "confirmation-terms", today)), today, confirmedForDays };
}

async function seeTo(trx: Database, occasion: Occasion, id: string, terms: Terms): Promise<ConfirmationStep | null> {
  const held = await holdToAsk(trx, id);
  const step = held ? stepToday(held, terms.today, terms, terms.confirmedForDays) : null;
  if (!held || !step) return null;
  await recordAudit(trx, occasion, "job.ask-confirmations", { kind: "therapist", id });
  await (step === "pause" ? pause(trx, occasion, id) : ask(trx, occasion, held, step));
  return step;
}

async function pause(trx: Database, { now }: Occasion, therapist: string): Promise<void> {
  await endRound(trx, therapist, "paused", now);
  await pauseUnconfirmed(trx, therapist, now);
  await enqueue(
    trx,
    { task: "notify", payload: { event: "therapist-unconfirmed", subject: therapist } },
    { task: "notify", payload: { event: "therapist-paused", subject: therapist } },
  );
}

/** The letters are about the question, so that each month has its own; its turn tells the reminders apart. */
async function ask(trx: Database, { now }: Occasion, { id, roundId }: HeldForConfirmation, step: Exclude<ConfirmationStep, "pause">): Promise<void> {
  if (step === "ask" || !roundId) {
    const round = await openRound(trx, id, now);
    return enqueue(trx, { task: "notify", payload: { event: "confirmation-asked", subject: round } });
  }
  await noteStep(trx, roundId, step, now);
  await enqueue(trx, { task: "notify", payload: { event: "confirmation-reminded", subject: roundId, turn: step === "remind" ? 1 : 2 } });
}
