import { describe, expect, test as plain } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { askConfirmations } from "../../app/commands/ask-confirmations.ts";
import { confirmAvailability } from "../../app/commands/confirm-availability.ts";
import { forgetWhatEnded } from "../../app/commands/forget-what-ended.ts";
import { resumeAvailability } from "../../app/commands/resume-availability.ts";
import { asActor } from "../../db/connect.ts";
import { silentTherapistsOf } from "../../db/silent-therapists.ts";
import type { Event } from "../../app/domain/job.ts";
import { retentionLimits } from "../../app/domain/retention.ts";
import { occasionOf, regionalLead, therapist, today } from "../support/cast.ts";
import { ownDatabase, rehearsals, type Rehearsal } from "../support/database.ts";
import { somebodyWaitsForALock, waitingJobs, worker } from "../support/matching.ts";

const test = rehearsals();
const on = (day: string) => new Date(`${day}T07:00:00Z`);
const nobody = { ask: 0, remind: 0, "remind-again": 0, pause: 0 };

/** The morning's question, as the worker puts it. */
async function asked({ db, as }: Rehearsal, day: string) {
  await as("schakel_worker");
  const done = await askConfirmations(db, worker("ask-confirmations", on(day)));
  await as("owner");
  return done;
}

/** Letters of one kind that this event brings, by whom they are for. */
async function told({ db, as }: Rehearsal, event: Event) {
  await as("schakel_worker");
  for (const { payload } of await announced(db, event)) await announceEvent(db, worker("notify"), payload);
  await as("owner");
  const mail = await db.selectFrom("mail").select("personId").where("letter", "=", event).execute();
  const news = await db.selectFrom("digestItem").select("personId").where("key", "like", `%${event}%`).execute();
  return [...mail, ...news].map(({ personId }) => personId);
}

async function announced(db: Rehearsal["db"], event: Event) {
  const jobs = await waitingJobs(db, "notify");
  return jobs.flatMap(({ payload }) => (payload.event === event ? [{ payload: payload as { event: Event; subject: string; turn?: number } }] : []));
}

const standing = ({ db }: Rehearsal, id: string) => db.selectFrom("therapist").select(["pausedReason", "confirmedAt", "nextFreeOn"]).where("id", "=", id).executeTakeFirstOrThrow();
const rounds = ({ db }: Rehearsal) => db.selectFrom("confirmationRound").select(["outcome"]).orderBy("askedAt").execute();

/** Tom, who confirmed on 22 November, and Loes, who leads the region. */
async function cast({ db }: Rehearsal) {
  return { tom: await therapist(db), loes: await regionalLead(db) };
}

describe("the monthly question", () => {
  test("comes after four weeks, twice again, and ends in a pause that the therapist and the lead are told of", async ({ stage }) => {
    const { tom, loes } = await cast(stage);
    expect(await asked(stage, "2026-12-19")).toEqual(nobody);
    expect(await asked(stage, "2026-12-20")).toEqual({ ...nobody, ask: 1 });
    expect(await told(stage, "confirmation-asked")).toEqual([tom.personId]);
    expect(await asked(stage, "2026-12-26")).toEqual(nobody);
    expect(await asked(stage, "2026-12-27")).toEqual({ ...nobody, remind: 1 });
    expect(await asked(stage, "2027-01-01")).toEqual({ ...nobody, "remind-again": 1 });
    expect(await told(stage, "confirmation-reminded")).toEqual([tom.personId, tom.personId]);
    expect(await standing(stage, tom.therapistId)).toMatchObject({ pausedReason: null });
    expect(await asked(stage, "2027-01-06")).toEqual({ ...nobody, pause: 1 });
    expect(await standing(stage, tom.therapistId)).toMatchObject({ pausedReason: "not-confirmed" });
    expect([await told(stage, "therapist-unconfirmed"), await told(stage, "therapist-paused")]).toEqual([[loes.personId], [tom.personId]]);
    expect(await rounds(stage)).toEqual([{ outcome: "paused" }]);
    expect(await asked(stage, "2027-01-07")).toEqual(nobody);
  });

  test("put twice on one day, it is put once", async ({ stage }) => {
    await cast(stage);
    expect([await asked(stage, "2026-12-20"), await asked(stage, "2026-12-20")]).toEqual([{ ...nobody, ask: 1 }, nobody]);
    expect(await rounds(stage)).toHaveLength(1);
  });

  test("is answered with one click: the round ends, and next month has its own", async ({ stage }) => {
    const { tom } = await cast(stage);
    await asked(stage, "2026-12-20");
    await stage.as("schakel_web");
    await confirmAvailability(stage.db, occasionOf(tom, on("2026-12-21")));
    await stage.as("owner");
    expect(await rounds(stage)).toEqual([{ outcome: "confirmed" }]);
    expect(await told(stage, "confirmation-asked")).toEqual([]);
    expect(await asked(stage, "2027-01-17")).toEqual(nobody);
    expect(await asked(stage, "2027-01-18")).toEqual({ ...nobody, ask: 1 });
  });

  test("'no place this month' is an answer too: nothing before the first of the next, or the later day that stood there", async ({ stage }) => {
    const { tom } = await cast(stage);
    await stage.as("schakel_web");
    await confirmAvailability(stage.db, occasionOf(tom), "no-place-this-month");
    await stage.as("owner");
    expect(await standing(stage, tom.therapistId)).toMatchObject({ nextFreeOn: "2026-12-01", confirmedAt: today });
    await stage.db.updateTable("therapist").set({ nextFreeOn: "2027-03-01" }).execute();
    await stage.as("schakel_web");
    await confirmAvailability(stage.db, occasionOf(tom), "no-place-this-month");
    await stage.as("owner");
    expect(await standing(stage, tom.therapistId)).toMatchObject({ nextFreeOn: "2027-03-01" });
  });

  test("answered after the pause, it lifts that pause, and no other", async ({ stage }) => {
    const { tom } = await cast(stage);
    for (const [reason, stays] of [["not-confirmed", null], ["asked", "asked"], ["silence", "silence"]] as const) {
      await stage.as("owner");
      await stage.db.updateTable("therapist").set({ pausedAt: today, pausedReason: reason }).execute();
      await stage.as("schakel_web");
      await confirmAvailability(stage.db, occasionOf(tom));
      expect(await standing(stage, tom.therapistId)).toMatchObject({ pausedReason: stays });
    }
  });

  test("to come back is one click, and closes the question", async ({ stage }) => {
    const { tom } = await cast(stage);
    for (const day of ["2026-12-20", "2026-12-27", "2027-01-01", "2027-01-06"]) await asked(stage, day);
    await stage.as("schakel_web");
    expect(await resumeAvailability(stage.db, occasionOf(tom, on("2027-01-08")))).toEqual({ kind: "proceed" });
    await stage.as("owner");
    expect(await standing(stage, tom.therapistId)).toMatchObject({ pausedReason: null, confirmedAt: on("2027-01-08") });
    expect(await asked(stage, "2027-01-09")).toEqual(nobody);
  });

  test.for([["somebody paused", { pausedAt: today, pausedReason: "asked" }], ["somebody away", { absentFrom: "2026-12-01", absentUntil: "2027-01-31" }]] as const)("is not put to %s", async ([, fields], { stage }) => {
    await therapist(stage.db, { fields });
    expect(await asked(stage, "2027-01-10")).toEqual(nobody);
  });

  test("is not put to somebody who was suspended, or has no account any more", async ({ stage }) => {
    await therapist(stage.db, { status: "suspended" });
    const anna = await therapist(stage.db, { name: "Anna" });
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", anna.personId).execute();
    expect(await asked(stage, "2027-01-10")).toEqual(nobody);
  });

  test("is forgotten a year after it ended", async ({ stage }) => {
    const { tom } = await cast(stage);
    await asked(stage, "2026-12-20");
    await stage.as("schakel_web");
    await confirmAvailability(stage.db, occasionOf(tom, on("2026-12-21")));
    const terms = { draftDays: 90, draftWarningDays: 7, closedRequestMonths: 12, endedSessionDays: 30, usedLinkDays: 30, mailDays: 30, leftAccountDays: 30 };
    const kept = [];
    for (const day of ["2027-12-20", "2027-12-23"]) {
      await stage.as("schakel_worker");
      await forgetWhatEnded(stage.db, worker("retention", on(day)), retentionLimits(on(day), terms));
      await stage.as("owner");
      kept.push((await rounds(stage)).length);
    }
    expect(kept).toEqual([1, 0]);
  });
});

describe("a click and a pause at the same second", () => {
  const { owner, web, worker: asWorker } = ownDatabase();

  plain("the click comes first: nobody is paused", async () => {
    const tom = await therapist(owner);
    for (const day of ["2026-12-20", "2026-12-27", "2027-01-01"]) await askConfirmations(asWorker, worker("ask-confirmations", on(day)));
    let release = () => {};
    const held = new Promise<void>((done) => { release = done; });
    const clicking = web.transaction().execute(async (trx) => {
      await confirmAvailability(trx, occasionOf(tom, on("2027-01-06")));
      await held;
    });
    const waits = async () => (await owner.selectFrom("therapist").select("id").where("id", "=", tom.therapistId).forUpdate().skipLocked().execute()).length === 0;
    while (!(await waits())) await new Promise((later) => setTimeout(later, 5));
    expect(await askConfirmations(asWorker, worker("ask-confirmations", on("2027-01-06")))).toEqual(nobody);
    release();
    await clicking;
    expect(await askConfirmations(asWorker, worker("ask-confirmations", on("2027-01-06")))).toEqual(nobody);
    expect(await owner.selectFrom("therapist").select("pausedReason").where("id", "=", tom.therapistId).executeTakeFirst()).toEqual({ pausedReason: null });
  });

  plain("the pause comes first: the click that waited lifts it again", async () => {
    const anna = await therapist(owner, { name: "Anna" });
    for (const day of ["2026-12-20", "2026-12-27", "2027-01-01"]) await askConfirmations(asWorker, worker("ask-confirmations", on(day)));
    let release = () => {};
    const held = new Promise<void>((done) => { release = done; });
    const pausing = asWorker.transaction().execute(async (trx) => {
      await askConfirmations(trx, worker("ask-confirmations", on("2027-01-06")));
      await held;
    });
    while ((await owner.selectFrom("therapist").select("id").where("id", "=", anna.therapistId).forUpdate().skipLocked().execute()).length > 0) await new Promise((later) => setTimeout(later, 5));
    const clicking = confirmAvailability(web, occasionOf(anna, on("2027-01-06")));
    await somebodyWaitsForALock(owner);
    release();
    await Promise.all([pausing, clicking]);
    expect(await owner.selectFrom("therapist").select("pausedReason").where("id", "=", anna.therapistId).executeTakeFirst()).toEqual({ pausedReason: null });
  });
});

test("the lead of the home region sees who is silent and how far the question has come, and no other lead does", async ({ stage }) => {
  const { tom, loes } = await cast(stage);
  const bea = await regionalLead(stage.db, { name: "Bea", regions: ["kennemerland"] });
  const seenBy = async (lead: typeof loes) => {
    await stage.as("schakel_web");
    const rows = await asActor(stage.db, lead, (trx) => silentTherapistsOf(trx, lead.regions));
    await stage.as("owner");
    return rows.map(({ id, pausedReason, round }) => [id, pausedReason, round && [round.remindedAt, round.remindedAgainAt].filter(Boolean).length]);
  };
  expect(await seenBy(loes)).toEqual([]);
  await asked(stage, "2026-12-20");
  expect([await seenBy(loes), await seenBy(bea)]).toEqual([[[tom.therapistId, null, 0]], []]);
  await asked(stage, "2026-12-27");
  expect(await seenBy(loes)).toEqual([[tom.therapistId, null, 1]]);
  for (const day of ["2027-01-01", "2027-01-06"]) await asked(stage, day);
  expect(await seenBy(loes)).toEqual([[tom.therapistId, "not-confirmed", null]]);
});
