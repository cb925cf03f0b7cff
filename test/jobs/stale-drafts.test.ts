import { sql } from "kysely";
import pino from "pino";
import { expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { applyRetention } from "../../jobs/retention.ts";
import type { Database } from "../../db/connect.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { shelterWorker, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const log = pino({ level: "silent" });
const daysAgo = (count: number) => new Date(today.getTime() - count * 86_400_000);

async function draft(db: Database, samira: Person, changedAt: Date) {
  const values = { organisationId: samira.organisations[0] ?? "", createdBy: samira.personId, answers: "{}", createdAt: changedAt, changedAt };
  return (await db.insertInto("requestDraft").values(values).returning("id").executeTakeFirstOrThrow()).id;
}

const draftsLeft = async (db: Database) => (await db.selectFrom("requestDraft").select("id").execute()).map(({ id }) => id);

const logged = (db: Database) => db.selectFrom("audit").select(["subjectKind", "subjectId"]).where("action", "=", "job.retention").execute();

/** The night of so many days ago, and what the worker did in it. */
async function nightOf(stage: Rehearsal, ago: number) {
  await stage.as("schakel_worker");
  await applyRetention({}, { db: stage.db, log, occasion: { actor: { kind: "worker", task: "retention" }, now: daysAgo(ago), cause: "job:1", origin: null } });
  await stage.as("owner");
}

const jobs = async (db: Database) => (await sql<{ payload: { event: string } }>`select payload from graphile_worker._private_jobs`.execute(db)).rows.map(({ payload }) => payload.event);

test("a draft that nobody touched for ninety days goes, a week after its maker was warned; the log says so", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const stale = await draft(stage.db, samira, daysAgo(91));
  const fresh = await draft(stage.db, samira, daysAgo(82));
  await nightOf(stage, 7);
  expect(await draftsLeft(stage.db)).toHaveLength(2);
  expect(await jobs(stage.db)).toEqual(["draft-expiring"]);
  await nightOf(stage, 0);
  expect(await draftsLeft(stage.db)).toEqual([fresh]);
  expect(await stage.db.selectFrom("householdDraft").select("id").execute()).toEqual([{ id: fresh }]);
  expect(await logged(stage.db)).toEqual([{ subjectKind: "draft", subjectId: stale }]);
});

test("a draft of which nobody was warned stays until somebody was, however old it is", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const stale = await draft(stage.db, samira, daysAgo(200));
  await nightOf(stage, 0);
  expect(await draftsLeft(stage.db)).toEqual([stale]);
});

test("one change of one person of a family saves the whole draft, and the next warning comes in time", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await draft(stage.db, samira, daysAgo(91));
  await nightOf(stage, 7);
  await stage.db.updateTable("requestDraft").set({ changedAt: daysAgo(3) }).execute();
  await nightOf(stage, 0);
  expect(await draftsLeft(stage.db)).toHaveLength(1);
  await nightOf(stage, -81);
  expect(await jobs(stage.db)).toHaveLength(1);
  const { warnedAt } = await stage.db.selectFrom("householdDraft").select("warnedAt").executeTakeFirstOrThrow();
  expect(warnedAt).toEqual(daysAgo(-81));
});

test("the warning goes to the maker, to colleagues when the maker has left, and to nobody once the draft was changed", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const stale = await draft(stage.db, samira, daysAgo(84));
  await nightOf(stage, 0);
  const told = async () => (await recipientsOf(stage.db, "draft-expiring", stale, today)).map(({ personId }) => personId);
  expect(await told()).toEqual([samira.personId]);
  await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", samira.personId).execute();
  expect(await told()).toEqual([inge.personId]);
  await stage.db.updateTable("requestDraft").set({ changedAt: new Date(today.getTime() + 1) }).execute();
  expect(await told()).toEqual([]);
});

test("a shorter term counts from the day on which it is in force", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const shorter = { key: "retention", value: JSON.stringify({ draftDays: 10, closedRequestMonths: 12 }), source: "test", certainty: "choice" };
  await draft(stage.db, samira, daysAgo(20));
  await stage.db.updateTable("householdDraft").set({ warnedAt: daysAgo(8) }).execute();
  await stage.db.insertInto("setting").values({ ...shorter, validFrom: "2026-11-23" }).execute();
  await nightOf(stage, 0);
  expect(await draftsLeft(stage.db)).toHaveLength(1);
  await stage.db.insertInto("setting").values({ ...shorter, validFrom: "2026-11-22" }).execute();
  await nightOf(stage, 0);
  expect(await draftsLeft(stage.db)).toEqual([]);
});
