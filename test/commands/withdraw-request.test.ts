import { sql } from "kysely";
import { expect } from "vitest";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import type { RequestStatus } from "../../app/domain/request.ts";
import type { Database } from "../../db/connect.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, statesOf, toldEvents } from "../support/life.ts";

const test = rehearsals();

async function stateOf(db: Database, id: string) {
  const request = await db.selectFrom("request").select(["status"]).where("id", "=", id).executeTakeFirstOrThrow();
  const last = await db.selectFrom("requestState").select(["status", "reason", "personId"]).where("requestId", "=", id).orderBy("id", "desc").limit(1).executeTakeFirstOrThrow();
  return { status: request.status, last };
}

async function moveTo(db: Database, requestId: string, status: RequestStatus) {
  await db.insertInto("requestState").values({ requestId, status, at: new Date() }).execute();
}

async function tasks(db: Database): Promise<string[]> {
  const { rows } = await sql<{ task: string }>`select task_identifier as task from graphile_worker.jobs order by 1`.execute(db);
  return rows.map(({ task }) => task);
}

test("a request that waits is taken back with its reason, and the others are looked at again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const { id, reference } = await submittedRequest(stage.db, samira);
  await stage.as("schakel_web");
  expect(await withdrawRequest(stage.db, occasionOf(samira), { reference, reason: "left-shelter" })).toEqual({ kind: "proceed", withdrawn: [reference], goesOn: [] });
  await stage.as("owner");
  expect(await stateOf(stage.db, id)).toEqual({ status: "withdrawn", last: { status: "withdrawn", reason: "left-shelter", personId: samira.personId } });
  const audit = await stage.db.selectFrom("audit").select("action").where("subjectId", "=", id).execute();
  expect(audit).toEqual([{ action: "request.withdraw" }]);
  expect(await tasks(stage.db)).toEqual(["match-regions"]);
});

test("the open proposal ends with the request, its place is free at once, and the therapist need not think any longer", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const request = await submittedRequest(stage.db, samira);
  const proposal = await openProposal(stage.db, request, tom);
  const occasion = occasionOf(samira);
  await stage.as("schakel_web");
  await withdrawRequest(stage.db, occasion, { reference: request.reference, reason: "not-wanted" });
  await stage.as("owner");
  const ended = await stage.db.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", proposal.id).executeTakeFirst();
  expect(ended).toEqual({ status: "withdrawn", releasedAt: occasion.now });
  expect(await toldEvents(stage.db)).toEqual(["proposal-lapsed"]);
  const next = await submittedRequest(stage.db, samira);
  expect((await openProposal(stage.db, next, tom)).placeId).toBe(proposal.placeId);
});

test("also after acceptance the place is freed, and the therapist hears it", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const request = await submittedRequest(stage.db, samira);
  const proposal = await openProposal(stage.db, request, tom);
  const acceptedAt = new Date("2026-11-20T10:00:00Z");
  await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: acceptedAt }).where("id", "=", proposal.id).execute();
  await moveTo(stage.db, request.id, "accepted");
  await stage.as("schakel_web");
  await withdrawRequest(stage.db, occasionOf(samira), { reference: request.reference, reason: "treated-elsewhere" });
  await stage.as("owner");
  const ended = await stage.db.selectFrom("proposal").select(["status", "answeredAt"]).where("id", "=", proposal.id).executeTakeFirst();
  expect(ended).toEqual({ status: "withdrawn", answeredAt: acceptedAt });
  expect((await stateOf(stage.db, request.id)).status).toBe("withdrawn");
  expect(await tasks(stage.db)).toEqual(["match-regions", "notify"]);
});

test("a treatment that has started is not taken back", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const { id, reference } = await submittedRequest(stage.db, samira);
  await moveTo(stage.db, id, "started");
  await stage.as("schakel_web");
  expect(await withdrawRequest(stage.db, occasionOf(samira), { reference, reason: "another-reason" })).toEqual({ kind: "refuse", reason: "treatment-started" });
  await stage.as("owner");
  expect((await stateOf(stage.db, id)).status).toBe("started");
});

test("taking back twice happens once", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const { reference } = await submittedRequest(stage.db, samira);
  await stage.as("schakel_web");
  await withdrawRequest(stage.db, occasionOf(samira), { reference, reason: "sent-by-mistake" });
  expect(await withdrawRequest(stage.db, occasionOf(samira), { reference, reason: "sent-by-mistake" })).toEqual({ kind: "refuse", reason: "already-closed" });
});

test("nobody takes back a request of the neighbours", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const { id, reference } = await submittedRequest(stage.db, samira);
  await stage.as("schakel_web");
  expect(await withdrawRequest(stage.db, occasionOf(neighbour), { reference, reason: "another-reason" })).toBeUndefined();
  await stage.as("owner");
  expect((await stateOf(stage.db, id)).status).toBe("submitted");
});

test("a whole family is taken back at once; a treatment that has begun goes on, and relatives elsewhere are nobody's business", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const yara = await submittedRequest(stage.db, samira);
  const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
  const brother = await submittedRequest(stage.db, samira, { fields: { householdId } });
  const mother = await submittedRequest(stage.db, samira, { fields: { householdId, personKind: "parent", ageYears: 34 } });
  const another = await submittedRequest(stage.db, samira);
  await acceptedProposal(stage.db, mother, tom, "started");
  await stage.as("schakel_web");
  const done = await withdrawRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "left-shelter", scope: "family" });
  expect(done).toEqual({ kind: "proceed", withdrawn: expect.arrayContaining([yara.reference, brother.reference]), goesOn: [mother.reference] });
  await stage.as("owner");
  const last = async (request: { id: string }) => (await statesOf(stage.db, request)).at(-1);
  expect([await last(yara), await last(brother), await last(mother), await last(another)]).toEqual(["withdrawn: left-shelter", "withdrawn: left-shelter", "started", "submitted"]);
});
