import { describe, expect } from "vitest";
import { agreeCode } from "../../app/commands/agree-code.ts";
import { resumeAvailability } from "../../app/commands/resume-availability.ts";
import { watchRegistrations } from "../../app/commands/watch-registrations.ts";
import { days, later } from "../../app/domain/duration.ts";
import { sql } from "kysely";
import { occasionOf, regionalLead, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();

/** The worker looks, so many days on. Gives the letters that it asked for. */
async function looks({ db, as }: Rehearsal, afterDays: number) {
  await as("owner");
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  await as("schakel_worker");
  const done = await watchRegistrations(db, { actor: { kind: "worker", task: "watch-registrations" }, now: later(today, days(afterDays)), cause: "test", origin: null });
  await as("owner");
  const { rows } = await sql<{ payload: { event: string } }>`select payload from graphile_worker._private_jobs order by id`.execute(db);
  return { ...done, events: rows.map(({ payload }) => payload.event) };
}

async function agreed({ db }: Rehearsal, personId: string) {
  await db.insertInto("codeAgreement").values({ personId, version: "2026-11", agreedAt: today }).execute();
}

describe("a wait of a registration ends, also when nobody does anything", () => {
  test("a lead who does not check is reminded after five working days, and the national team hears of it after ten", async ({ stage }) => {
    await therapist(stage.db, { status: "submitted" });
    await regionalLead(stage.db);
    expect((await looks(stage, 4)).events).toEqual([]);
    expect((await looks(stage, 8)).events).toEqual(["therapist-waits"]);
    expect((await looks(stage, 15)).events).toEqual(["therapist-waits", "therapist-waits-long"]);
  });

  test("a supervisor and the owner of a practice are reminded, then the question lapses and who asked is told", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const ruben = await therapist(stage.db, { name: "Ruben", practice: "Het Atelier" });
    await agreed(stage, tom.personId);
    await agreed(stage, ruben.personId);
    const dates = { askedAt: today, expiresAt: later(today, days(14)) };
    await stage.db.insertInto("supervision").values({ therapistId: ruben.therapistId, treatment: "emdr", supervisorId: tom.therapistId, ...dates }).execute();
    await stage.db.insertInto("joinRequest").values({ personId: ruben.personId, organisationId: tom.organisations[0]!, ...dates }).execute();
    expect((await looks(stage, 9)).events).toEqual([]);
    expect((await looks(stage, 11)).events).toEqual(["join-reminder", "supervision-reminder"]);
    expect(await looks(stage, 14)).toMatchObject({ lapsed: 2, events: ["join-answered", "supervision-answered"] });
    expect(await looks(stage, 15)).toMatchObject({ lapsed: 0, events: [] });
    expect(await stage.db.selectFrom("joinRequest").select("status").execute()).toEqual([{ status: "lapsed" }]);
  });

  test("a question of the lead is reminded of and lapses, so that the lead can ask another", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const loes = await regionalLead(stage.db);
    await agreed(stage, tom.personId);
    await stage.db.insertInto("profileQuestion").values({ therapistId: tom.therapistId, askedBy: loes.personId, question: "Waar?", askedAt: today, expiresAt: later(today, days(14)) }).execute();
    expect((await looks(stage, 12)).events).toEqual(["profile-question-reminder"]);
    expect(await looks(stage, 14)).toMatchObject({ lapsed: 1, events: [] });
  });

  test("a certificate that ends is told sixty days before", async ({ stage }) => {
    const tom = await therapist(stage.db);
    await agreed(stage, tom.personId);
    await stage.db.updateTable("therapistTreatment").set({ certificate: "ven", certificateUntil: "2027-02-28" }).execute();
    expect((await looks(stage, 30)).events).toEqual([]);
    expect((await looks(stage, 40)).events).toEqual(["certificate-ends"]);
  });

  test("who does not agree to the code of conduct is asked once, paused after its term, and comes back by agreeing", async ({ stage }) => {
    const tom = await therapist(stage.db);
    expect((await looks(stage, 0)).events).toEqual(["code-to-agree"]);
    expect(await looks(stage, 27)).toMatchObject({ paused: 0, events: [] });
    expect(await looks(stage, 28)).toMatchObject({ paused: 1 });
    await stage.as("schakel_web");
    expect(await resumeAvailability(stage.db, occasionOf(tom))).toEqual({ kind: "refuse", reason: "code-not-agreed" });
    expect(await agreeCode(stage.db, occasionOf(tom), "2026-11")).toBe(true);
    await stage.as("owner");
    expect(await stage.db.selectFrom("therapist").select(["pausedAt", "pausedReason"]).execute()).toEqual([{ pausedAt: null, pausedReason: null }]);
  });

  test("who began and stopped is reminded after two weeks", async ({ stage }) => {
    const { id } = await stage.db.insertInto("person").values({ email: "ruben@praktijk.example", name: "Ruben", role: "therapist", passwordHash: "unusable" }).returning("id").executeTakeFirstOrThrow();
    await stage.db.insertInto("registrationStep").values({ personId: id, step: "people", answers: "{}", savedAt: today }).execute();
    expect((await looks(stage, 13)).events).toEqual([]);
    expect((await looks(stage, 15)).events).toEqual(["registration-unfinished"]);
  });
});
