import { sql } from "kysely";
import { describe, expect } from "vitest";
import { endCase } from "../../../app/commands/end-case.ts";
import { planIntake } from "../../../app/commands/plan-intake.ts";
import { recordConsentAtShelter, recordConsentInCase } from "../../../app/commands/record-consent.ts";
import { reportAppointment } from "../../../app/commands/report-appointment.ts";
import { reportIntake } from "../../../app/commands/report-intake.ts";
import { reportStart } from "../../../app/commands/report-start.ts";
import { asActor, type Database } from "../../../db/connect.ts";
import { runningCase, standing, toldStates, type RunningCast } from "../../support/care.ts";
import { occasionOf, shelterWorker, therapist, today } from "../../support/cast.ts";
import { rehearsals, type Rehearsal } from "../../support/database.ts";

const test = rehearsals();
const keyOf = ({ request }: RunningCast) => ({ reference: request.reference });
const yes = { state: "both_given", childSays: null, canDecide: true, careful: false } as const;

async function inState(stage: Rehearsal, wishes: Parameters<typeof runningCase>[1]): Promise<RunningCast> {
  const cast = await runningCase(stage.db, wishes);
  await stage.as("schakel_web");
  return cast;
}

async function words(db: Database, what: string) {
  return db.selectFrom("careReport").select(["side", "happenedOn"]).where("what", "=", what).where("replacedAt", "is", null).orderBy("side").execute();
}

async function regionsToMatch(db: Database): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`select payload ->> 'region' as region from graphile_worker._private_jobs where payload ->> 'region' is not null`.execute(db);
  return rows.map(({ region }) => region);
}

describe("the intake", () => {
  test("is planned by either side; a new plan replaces the one before", async ({ stage }) => {
    const cast = await inState(stage, { status: "handed-over" });
    await planIntake(stage.db, occasionOf(cast.tom), { id: cast.id }, new Date("2026-11-25T13:00:00Z"));
    expect(await planIntake(stage.db, occasionOf(cast.samira), keyOf(cast), new Date("2026-11-26T13:00:00Z"))).toEqual({ kind: "proceed" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("intakePlan").select(["startsAt", "side"]).where("endedAt", "is", null).execute()).toEqual([{ startsAt: new Date("2026-11-26T13:00:00Z"), side: "shelter" }]);
  });

  test("that was held is dated on its own day, and recorded on another: both are kept", async ({ stage }) => {
    const cast = await inState(stage, { status: "handed-over" });
    expect(await reportIntake(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-18")).toMatchObject({ kind: "proceed", effect: "reached" });
    await stage.as("owner");
    const row = await stage.db.selectFrom("requestState").select(["status", "happenedOn", "at"]).orderBy("id", "desc").executeTakeFirst();
    expect(row).toEqual({ status: "intake-held", happenedOn: "2026-11-18", at: new Date("2026-11-22T09:00:00Z") });
  });

  test("told by both is one state; where the days differ the therapist's counts, and the shelter's word stays", async ({ stage }) => {
    const cast = await inState(stage, { status: "handed-over" });
    await reportIntake(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-18");
    expect(await reportIntake(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-18")).toMatchObject({ effect: "nothing-new" });
    expect(await reportIntake(stage.db, occasionOf(cast.tom), { id: cast.id }, "2026-11-17")).toMatchObject({ effect: "told", countsOn: "2026-11-17" });
    expect(await reportIntake(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-19")).toMatchObject({ effect: "told", countsOn: "2026-11-17" });
    await stage.as("owner");
    expect((await toldStates(stage.db, cast)).filter(({ status }) => status === "intake-held")).toEqual([expect.objectContaining({ happenedOn: "2026-11-17" })]);
    expect(await words(stage.db, "intake-held")).toEqual([{ side: "shelter", happenedOn: "2026-11-19" }, { side: "therapist", happenedOn: "2026-11-17" }]);
  });
});

describe("the start", () => {
  test("waits for consent, and says what is missing; the other side is told the same", async ({ stage }) => {
    const cast = await inState(stage, { status: "intake-held", consent: false });
    const blocked = { kind: "refuse", reason: "consent-missing", blockers: ["not-recorded"] };
    expect(await reportStart(stage.db, occasionOf(cast.tom), { id: cast.id }, "2026-11-20")).toEqual(blocked);
    expect(await reportStart(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-20")).toEqual(blocked);
    expect(await standing(stage.db, cast)).toEqual({ status: "intake-held", held: true });
  });

  test("is told once consent is recorded, by the shelter or by the therapist", async ({ stage }) => {
    const cast = await inState(stage, { status: "intake-held", consent: false });
    expect(await recordConsentInCase(stage.db, occasionOf(cast.tom), cast.id, { ...yes, state: "one_given_other_pending" })).toEqual({ kind: "proceed", changed: true });
    expect(await reportStart(stage.db, occasionOf(cast.tom), { id: cast.id }, "2026-11-20")).toMatchObject({ blockers: ["parent-pending"] });
    expect(await recordConsentAtShelter(stage.db, occasionOf(cast.samira), cast.request.reference, yes)).toEqual({ kind: "proceed", changed: true });
    expect(await reportStart(stage.db, occasionOf(cast.tom), { id: cast.id }, "2026-11-20")).toMatchObject({ effect: "reached" });
    await stage.as("owner");
    expect((await toldStates(stage.db, cast)).at(-1)).toMatchObject({ status: "started", happenedOn: "2026-11-20" });
  });

  test("needs the intake first, because both waits are counted from its day", async ({ stage }) => {
    const cast = await inState(stage, { status: "handed-over" });
    expect(await reportStart(stage.db, occasionOf(cast.tom), { id: cast.id }, "2026-11-20")).toEqual({ kind: "refuse", reason: "intake-not-held" });
  });
});

describe("consent", () => {
  test("is a row each time somebody says something new, and none when both say the same", async ({ stage }) => {
    const cast = await inState(stage, { consent: false });
    await recordConsentAtShelter(stage.db, occasionOf(cast.samira), cast.request.reference, yes);
    await recordConsentInCase(stage.db, occasionOf(cast.tom), cast.id, yes);
    await recordConsentInCase(stage.db, occasionOf(cast.tom), cast.id, { ...yes, state: "one_given_other_refused_court_pending" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("requestConsent").select(["state", "side"]).orderBy("id").execute()).toEqual([
      { state: "both_given", side: "shelter" },
      { state: "one_given_other_refused_court_pending", side: "therapist" },
    ]);
  });

  test("is recorded before anybody said yes, and never holds up the search", async ({ stage }) => {
    const cast = await inState(stage, { consent: false });
    await recordConsentAtShelter(stage.db, occasionOf(cast.samira), cast.request.reference, { ...yes, state: "one_given_other_pending" });
    await stage.as("owner");
    expect((await standing(stage.db, cast)).status).toBe("accepted");
    expect(await regionsToMatch(stage.db)).toEqual([]);
  });
});

describe("appointments", () => {
  test("are told by either side, one word per day and side; the same twice is one row", async ({ stage }) => {
    const cast = await inState(stage, { status: "started" });
    const missed = { on: "2026-11-19", outcome: "missed" } as const;
    await reportAppointment(stage.db, occasionOf(cast.samira), keyOf(cast), missed);
    expect(await reportAppointment(stage.db, occasionOf(cast.samira), keyOf(cast), missed)).toMatchObject({ effect: "nothing-new" });
    await reportAppointment(stage.db, occasionOf(cast.samira), keyOf(cast), { ...missed, outcome: "cancelled" });
    await reportAppointment(stage.db, occasionOf(cast.tom), { id: cast.id }, missed);
    await stage.as("owner");
    expect(await words(stage.db, "appointment")).toEqual([{ side: "shelter", happenedOn: "2026-11-19" }, { side: "therapist", happenedOn: "2026-11-19" }]);
    expect(await stage.db.selectFrom("careReport").select("id").where("what", "=", "appointment").execute()).toHaveLength(3);
  });
});

describe("the end", () => {
  const well = { on: "2026-11-21", outcome: "better", reason: "goals-reached" } as const;

  test("frees the place in the same moment, completes the request, and the engine looks again", async ({ stage }) => {
    const cast = await inState(stage, { status: "started" });
    expect(await endCase(stage.db, occasionOf(cast.tom), { id: cast.id }, well)).toMatchObject({ kind: "proceed" });
    await stage.as("owner");
    expect(await standing(stage.db, cast)).toEqual({ status: "completed", held: false });
    expect(await stage.db.selectFrom("caseEnd").select(["endedOn", "outcome", "reason"]).execute()).toEqual([{ endedOn: "2026-11-21", outcome: "better", reason: "goals-reached" }]);
    expect(await regionsToMatch(stage.db)).toContain("flevoland");
  });

  test("is not the shelter's to give, by rule and by the database", async ({ stage }) => {
    const cast = await inState(stage, { status: "started" });
    expect(await endCase(stage.db, occasionOf(cast.samira), keyOf(cast), well)).toEqual({ kind: "refuse", reason: "not-yours" });
    const past = asActor(stage.db, cast.samira, (trx) =>
      trx.insertInto("caseEnd").values({ proposalId: cast.id, endedOn: well.on, outcome: well.outcome, reason: well.reason, personId: cast.samira.personId, recordedAt: today }).execute());
    await expect(past).rejects.toThrow("row-level security");
  });

  test("comes once, and nothing is told of a case that is over", async ({ stage }) => {
    const cast = await inState(stage, { status: "started" });
    await endCase(stage.db, occasionOf(cast.tom), { id: cast.id }, well);
    const over = { kind: "refuse", reason: "case-over" };
    expect(await endCase(stage.db, occasionOf(cast.tom), { id: cast.id }, well)).toEqual(over);
    expect(await reportAppointment(stage.db, occasionOf(cast.tom), { id: cast.id }, { on: "2026-11-20", outcome: "kept" })).toEqual(over);
    expect(await planIntake(stage.db, occasionOf(cast.samira), keyOf(cast), new Date("2026-11-26T13:00:00Z"))).toEqual(over);
    expect(await reportStart(stage.db, occasionOf(cast.samira), keyOf(cast), "2026-11-20")).toEqual(over);
  });
});

test("another therapist and another shelter find no case at all", async ({ stage }) => {
  const cast = await runningCase(stage.db, { status: "started" });
  const anna = await therapist(stage.db, { name: "Anna" });
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  await stage.as("schakel_web");
  for (const [actor, key] of [[anna, { id: cast.id }], [bo, keyOf(cast)]] as const) {
    expect(await planIntake(stage.db, occasionOf(actor), key, new Date("2026-11-26T13:00:00Z"))).toBeUndefined();
    expect(await reportIntake(stage.db, occasionOf(actor), key, "2026-11-20")).toBeUndefined();
    expect(await reportStart(stage.db, occasionOf(actor), key, "2026-11-20")).toBeUndefined();
    expect(await reportAppointment(stage.db, occasionOf(actor), key, { on: "2026-11-20", outcome: "kept" })).toBeUndefined();
    expect(await endCase(stage.db, occasionOf(actor), key, { on: "2026-11-21", outcome: "worse", reason: "other" })).toBeUndefined();
  }
  expect(await recordConsentAtShelter(stage.db, occasionOf(bo), cast.request.reference, yes)).toBeUndefined();
  expect(await recordConsentInCase(stage.db, occasionOf(anna), cast.id, yes)).toBeUndefined();
});
