import { sql } from "kysely";
import { expect } from "vitest";
import { confirmAge } from "../../app/commands/confirm-age.ts";
import type { Database } from "../../db/connect.ts";
import { nobodyFound, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today, type CastRequest } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();
const longAgo = new Date("2026-04-01T09:00:00Z");

async function rowOf(db: Database, { id }: CastRequest) {
  return db.selectFrom("request").select(["ageYears", "ageStatedOn", "turnsEighteenSoon", "status", "version"]).where("id", "=", id).executeTakeFirstOrThrow();
}

const jobKeys = async (db: Database) => (await sql<{ key: string | null }>`select key from graphile_worker.jobs where task_identifier = 'match-regions'`.execute(db)).rows.map(({ key }) => key);

test("the same age again is a confirmation as of today, and changes nothing else", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
  const before = await rowOf(stage.db, request);
  await stage.as("schakel_web");
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, ageYears: 9, turnsEighteenSoon: false })).toEqual({ kind: "proceed", corrected: false });
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toEqual({ ...before, ageStatedOn: "2026-11-22" });
  expect(await stage.db.selectFrom("requestChange").select("field").execute()).toEqual([]);
  expect(await stage.db.selectFrom("audit").select("action").where("subjectId", "=", request.id).execute()).toEqual([{ action: "request.confirm-age" }]);
});

test("another age is a correction: it is in the history, and the search begins again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
  await stage.as("schakel_web");
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, ageYears: 10, turnsEighteenSoon: false })).toEqual({ kind: "proceed", corrected: true });
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toMatchObject({ ageYears: 10, ageStatedOn: "2026-11-22", status: "submitted" });
  expect(await stage.db.selectFrom("requestChange").select(["field", "oldValue", "newValue", "reason", "personId"]).execute()).toEqual([
    { field: "ageYears", oldValue: "9", newValue: "10", reason: "confirmed-again", personId: samira.personId },
  ]);
  expect(await jobKeys(stage.db)).toEqual(["match:flevoland"]);
});

test("a proposal that rested on the old age ends; the clock goes on", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
  await nobodyFound(stage.db, request, { couldServe: 0, failedFirst: {}, failedOnly: {} });
  const proposal = await openProposal(stage.db, request, tom);
  await stage.as("schakel_web");
  await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, ageYears: 19, turnsEighteenSoon: true });
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toMatchObject({ ageYears: 19, turnsEighteenSoon: false, status: "submitted" });
  expect(await stage.db.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", proposal.id).executeTakeFirst()).toEqual({ status: "withdrawn", releasedAt: today });
  expect(await stage.db.selectFrom("request").select("submittedAt").where("id", "=", request.id).executeTakeFirst()).toEqual({ submittedAt: longAgo });
});

test("of what is closed, what cannot be, and what is the neighbours', no age is stated", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const request = await submittedRequest(stage.db, samira);
  const gone = await submittedRequest(stage.db, samira);
  await stage.db.insertInto("requestState").values({ requestId: gone.id, status: "withdrawn", at: today }).execute();
  await stage.as("schakel_web");
  const age = { ageYears: 10, turnsEighteenSoon: false };
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: gone.reference, ...age })).toEqual({ kind: "refuse", reason: "already-closed" });
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, ...age, ageYears: 40 })).toEqual({ kind: "refuse", reason: "not-plausible" });
  expect(await confirmAge(stage.db, occasionOf(bo), { reference: request.reference, ...age })).toBeUndefined();
});
