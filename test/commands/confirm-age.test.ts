import { sql } from "kysely";
import { expect } from "vitest";
import { amendRequest } from "../../app/commands/amend-request.ts";
import { confirmAge } from "../../app/commands/confirm-age.ts";
import type { Database } from "../../db/connect.ts";
import { nobodyFound, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today, type CastRequest } from "../support/cast.ts";
import { action as statesAge } from "../../app/routes/requests/age.tsx";
import { rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { toldEvents } from "../support/life.ts";
import { send, statusOf } from "../support/visit.ts";

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
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, stated: { ageYears: "9" } })).toEqual({ kind: "proceed", changed: false, leaves: [] });
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toEqual({ ...before, ageStatedOn: "2026-11-22" });
  expect(await stage.db.selectFrom("requestChange").select("field").execute()).toEqual([]);
  expect(await stage.db.selectFrom("audit").select("action").where("subjectId", "=", request.id).execute()).toEqual([{ action: "request.confirm-age" }]);
});

test("another age is a correction: it is in the history, and the search begins again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
  await stage.as("schakel_web");
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, stated: { ageYears: "10" } })).toEqual({ kind: "proceed", changed: true, leaves: [] });
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toMatchObject({ ageYears: 10, ageStatedOn: "2026-11-22", status: "submitted" });
  expect(await stage.db.selectFrom("requestChange").select(["field", "oldValue", "newValue", "reason", "personId"]).execute()).toEqual([
    { field: "ageYears", oldValue: "9", newValue: "10", reason: "confirmed-again", personId: samira.personId },
  ]);
  expect(await jobKeys(stage.db)).toEqual(["match:flevoland"]);
});

test("is one rule, whichever page it is told on: an age that still fits keeps who was asked, and tells them", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const told: unknown[] = [];
  for (const page of ["age", "amendment"] as const) {
    const tom = await therapist(stage.db);
    const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
    const proposal = await openProposal(stage.db, request, tom);
    await stage.as("schakel_web");
    const { reference } = request;
    if (page === "age") await confirmAge(stage.db, occasionOf(samira), { reference, stated: { ageYears: "10" } });
    else await amendRequest(stage.db, occasionOf(samira), { reference, section: "person", seen: 1, reason: "confirmed-again", read: { answers: { personKind: "child", ageYears: "10" }, problems: [] } });
    await stage.as("owner");
    const changes = await stage.db.selectFrom("requestChange").select(["field", "oldValue", "newValue", "reason", "version"]).where("requestId", "=", request.id).execute();
    told.push({ row: await rowOf(stage.db, request), changes, proposal: await stage.db.selectFrom("proposal").select(["status"]).where("id", "=", proposal.id).executeTakeFirst() });
  }
  expect(told[0]).toMatchObject({ row: { ageYears: 10, ageStatedOn: "2026-11-22", status: "proposed", version: 2 }, proposal: { status: "open" } });
  expect(told[0]).toEqual(told[1]);
  expect(await toldEvents(stage.db)).toEqual(["request-changed", "request-changed"]);
});

test("is a fact: a treatment that does not suit it any more is left to be chosen anew, and holds it back on neither page", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo, fields: { ageYears: 6 } });
  const treatments = await stage.db.selectFrom("treatment").select(["code", "ageMax"]).where("matchable", "=", true).where("ageMax", "<", 12).execute();
  expect(treatments.length).toBeGreaterThan(0);
  await stage.db.updateTable("request").set({ forms: [treatments[0]!.code], ageYears: treatments[0]!.ageMax! }).where("id", "=", request.id).execute();
  await stage.as("schakel_web");
  const visit = { db: stage.db, as: samira, address: { reference: request.reference } };
  const answer = await send(statesAge, { ...visit, form: { ageYears: String(treatments[0]!.ageMax! + 1) } });
  expect(answer instanceof Response && answer.headers.get("Location")).toContain("/amendment/need");
  await stage.as("owner");
  expect(await rowOf(stage.db, request)).toMatchObject({ ageYears: treatments[0]!.ageMax! + 1 });
});

test("that makes somebody stand out asks how to show them, and writes nothing before that", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo, fields: { ageYears: 21, language: "ti" } });
  await stage.db.updateTable("request").set({ personKind: "parent" }).where("id", "=", request.id).execute();
  await stage.as("schakel_web");
  const visit = { db: stage.db, as: samira, address: { reference: request.reference } };
  const asked = await send(statesAge, { ...visit, form: { ageYears: "14" } });
  expect([statusOf(asked), problemsIn(asked)]).toEqual([422, ["shownAs-missing"]]);
  expect(asked).toMatchObject({ data: { typed: { ageYears: "14" } } });
});

test("a proposal that rested on the old age ends; the clock goes on", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: longAgo });
  await nobodyFound(stage.db, request, { couldServe: 0, failedFirst: {}, failedOnly: {} });
  const proposal = await openProposal(stage.db, request, tom);
  await stage.as("schakel_web");
  await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, stated: { ageYears: "19", turnsEighteenSoon: "yes" } });
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
  const stated = { ageYears: "10" };
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: gone.reference, stated })).toEqual({ kind: "refuse", reason: "already-closed" });
  expect(await confirmAge(stage.db, occasionOf(samira), { reference: request.reference, stated: { ageYears: "40" } })).toMatchObject({ kind: "incomplete", problems: [{ field: "ageYears", code: "ageYears-not-of-child" }] });
  expect(await confirmAge(stage.db, occasionOf(bo), { reference: request.reference, stated })).toBeUndefined();
});
