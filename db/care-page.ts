import { appointmentsOf, countAppointments, talkAboutMissed } from "../app/domain/care/appointments.ts";
import { dutchDay } from "../app/domain/amsterdam-time.ts";
import { handoverDueAt } from "../app/domain/care/handover.ts";
import { lifeOf } from "../app/domain/care/handover-code.ts";
import { careStep } from "../app/domain/care/next-step.ts";
import { settledDay } from "../app/domain/care/report.ts";
import { runs } from "../app/domain/care/running-case.ts";
import { otherSide } from "../app/domain/care/side.ts";
import { blockersOfStart, needsConsent } from "../app/domain/consent-standing.ts";
import { appointmentWords, wordsOn } from "./care-reports.ts";
import type { CareCase } from "./care-cases.ts";
import { caseEndOf } from "./case-ends.ts";
import type { Database } from "./connect.ts";
import { latestConsent } from "./consents.ts";
import { latestCode } from "./handover-codes.ts";
import { plannedIntake } from "./intake-plans.ts";
import { resultsOf } from "./screening-results.ts";
import { settingOn } from "./settings.ts";

export type CareView = Awaited<ReturnType<typeof careView>>;

/** How a case stands, for both sides the same: what happened on which day, who said so, and what comes next. */
export async function careView(db: Database, held: CareCase, now: Date) {
  const { proposalId, side, status, over, reference, kind, personKind } = held;
  const on = dutchDay(now);
  const terms = await settingOn(db, "care-terms", on);
  const plan = await plannedIntake(db, proposalId);
  const intake = settledDay(await wordsOn(db, held, "intake-held"));
  const blockers = runs(held) ? await blockersOf(db, held, now) : [];
  const appointments = appointmentsOf(await appointmentWords(db, proposalId));
  const { treatmentWeeks } = await settingOn(db, "waiting-norm", on);
  const screened = kind === "screening" && (await resultsOf(db, held.requestId)).length > 0;
  const care = { kind, screened, status: over ? ("completed" as const) : status, since: held.statusSince, intakePlannedAt: plan?.startsAt ?? null, intakeHeldOn: intake?.on ?? null, startBlocked: blockers.length > 0 };
  return {
    id: proposalId, reference, side, status, over, kind, personKind,
    next: careStep(care, { ...terms, treatmentWeeks }, now),
    handover: await handoverView(db, held, now),
    intake: { plannedAt: plan?.startsAt ?? null, held: intake },
    start: { day: settledDay(await wordsOn(db, held, "started")), blockers, asksConsent: needsConsent(held) },
    appointments: { days: appointments, counts: countAppointments(appointments), talk: talkAboutMissed(appointments, terms) },
    end: over ? await caseEndOf(db, proposalId) : null,
  };
}

async function blockersOf(db: Database, { requestId, personKind, age }: CareCase, now: Date) {
  const on = dutchDay(now);
  return blockersOfStart({ personKind, age, on, ages: await settingOn(db, "consent-ages", on) }, await latestConsent(db, requestId));
}

/** The code as it stands for one side; the half itself is made by whoever shows the page of the handover. */
async function handoverView(db: Database, held: CareCase, now: Date) {
  const { proposalId, side, status, statusSince } = held;
  const code = await latestCode(db, proposalId);
  const words = await wordsOn(db, held, "handed-over");
  const told = words.at(-1) ?? null;
  const terms = await settingOn(db, "care-terms", dutchDay(now));
  return {
    codeId: code?.id ?? null,
    life: code ? lifeOf(code, now) : ("none" as const),
    burnt: code?.endedBecause === "burnt",
    expiresAt: code?.expiresAt ?? null,
    heard: code ? code.heardAt[side] !== null : false,
    otherHeard: code ? code.heardAt[otherSide(side)] !== null : false,
    toldBy: status === "accepted" ? null : (told?.side ?? null),
    doneOn: status === "accepted" ? null : (told?.happenedOn ?? null),
    dueAt: handoverDueAt(statusSince, terms),
  };
}
