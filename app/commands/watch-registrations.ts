import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { waitingHomeRegions } from "../../db/home-region-claims.ts";
import { certificatesEnding, endingBefore, insertCodeQuestion, lapse, notAgreed, pauseForCode, unfinishedBefore, type Wait, waitingChecks } from "../../db/registrations-to-watch.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { days, later } from "../domain/duration.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import { type Event, turnAt } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { RegistrationTerms } from "../domain/registration-terms.ts";
import { codeTimeIsOver, reminderReaches, whoHearsOfWait } from "../domain/registration-watch.ts";
import { officeHours } from "../domain/working-time.ts";

const told: Readonly<Record<Wait, { readonly reminder: Event; readonly lapsed: Event | null; readonly kind: string }>> = {
  join: { reminder: "join-reminder", lapsed: "join-answered", kind: "join-request" },
  supervision: { reminder: "supervision-reminder", lapsed: "supervision-answered", kind: "supervision" },
  question: { reminder: "profile-question-reminder", lapsed: null, kind: "profile-question" },
};

/**
 * Every wait of a registration has an end, also when nobody does anything: who has to answer is reminded, then the question
 * lapses and the asker is told; a lead who does not check is reminded, then the national team hears of it. A letter goes
 * once for each turn, so that looking every hour tells nobody twice.
 */
export function watchRegistrations(db: Database, occasion: Occasion): Promise<{ lapsed: number; paused: number }> {
  return asActor(db, occasion.actor, async (trx) => {
    const today = amsterdamClock(occasion.now).date;
    const terms = await settingOn(trx, "registration-terms", today);
    let lapsed = 0;
    for (const wait of ["join", "supervision", "question"] as const) lapsed += await endAndRemind(trx, occasion, wait, terms);
    await tellOfChecks(trx, occasion, terms);
    await tellOfCertificates(trx, today, terms);
    for (const person of await unfinishedBefore(trx, later(occasion.now, -days(terms.unfinishedRemindDays)))) await tell(trx, "registration-unfinished", person);
    return { lapsed, paused: await askForCode(trx, occasion, today) };
  });
}

async function endAndRemind(trx: Database, occasion: Occasion, wait: Wait, terms: RegistrationTerms): Promise<number> {
  const { reminder, lapsed: event, kind } = told[wait];
  const over = await lapse(trx, wait, occasion.now);
  for (const id of over) {
    await recordAudit(trx, occasion, "job.watch-registrations", { kind, id });
    if (event) await tell(trx, event, id);
  }
  for (const id of await endingBefore(trx, wait, reminderReaches(occasion.now, terms))) await tell(trx, reminder, id);
  return over.length;
}

async function tellOfChecks(trx: Database, { now }: Occasion, terms: RegistrationTerms) {
  for (const { therapistId, since } of await waitingChecks(trx)) {
    const who = whoHearsOfWait(since, now, terms, officeHours);
    if (who !== "nobody") await tell(trx, "therapist-waits", therapistId, turnAt(since));
    if (who === "national") await tell(trx, "therapist-waits-long", therapistId, turnAt(since));
  }
  for (const { id, therapistId, since } of await waitingHomeRegions(trx)) {
    const who = whoHearsOfWait(since, now, terms, officeHours);
    if (who !== "nobody") await tell(trx, "home-region-asked", id, turnAt(since));
    if (who === "national") await tell(trx, "therapist-waits-long", therapistId, turnAt(since));
  }
}

/** One reminder for each last day; a new certificate has another one. */
async function tellOfCertificates(trx: Database, today: IsoDate, { certificateWarnDays }: RegistrationTerms) {
  for (const { therapistId, until } of await certificatesEnding(trx, today, addDays(today, certificateWarnDays))) {
    await tell(trx, "certificate-ends", therapistId, Number(until.replaceAll("-", "")));
  }
}

async function askForCode(trx: Database, occasion: Occasion, today: IsoDate): Promise<number> {
  const { version, agreeWithinDays } = await settingOn(trx, "code-of-conduct", today);
  let paused = 0;
  for (const { personId, therapistId, askedAt } of await notAgreed(trx, version)) {
    if (askedAt === null) {
      await insertCodeQuestion(trx, personId, version, occasion.now);
      await tell(trx, "code-to-agree", personId, Number(version.replaceAll("-", "")));
    } else if (codeTimeIsOver(askedAt, occasion.now, agreeWithinDays) && (await pauseForCode(trx, therapistId, occasion.now))) {
      await recordAudit(trx, occasion, "job.watch-registrations", { kind: "therapist", id: therapistId });
      paused += 1;
    }
  }
  return paused;
}

async function tell(trx: Database, event: Event, subject: string, turn?: number) {
  await enqueue(trx, { task: "notify", payload: turn === undefined ? { event, subject } : { event, subject, turn }, key: `watch:${event}:${subject}` });
}
