import pino from "pino";
import { expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { applyRetention } from "../../jobs/retention.ts";
import type { Database } from "../../db/connect.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today, type CastRequest } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { storedResult } from "../support/screening-cast.ts";

const test = rehearsals();
const log = pino({ level: "silent" });
const daysAgo = (count: number) => new Date(today.getTime() - count * 86_400_000);

/** The night falls, and the worker does its round with the worker's rights. */
async function nightFalls(stage: Rehearsal) {
  await stage.as("schakel_worker");
  await applyRetention({}, { db: stage.db, log, occasion: { actor: { kind: "worker", task: "retention" }, now: today, cause: "job:1", origin: null } });
  await stage.as("owner");
}

async function closed(db: Database, request: CastRequest, at: Date, status: "completed" | "withdrawn" = "completed") {
  await db.insertInto("requestState").values({ requestId: request.id, status, at }).execute();
}

async function helped(db: Database, request: CastRequest, at: Date) {
  await db.insertInto("requestState").values({ requestId: request.id, status: "intake-held", at }).execute();
}

/** A draft, of which its maker was warned a week ago. */
async function draft(db: Database, samira: Person, changedAt: Date) {
  const values = { organisationId: samira.organisations[0] ?? "", createdBy: samira.personId, answers: "{}", createdAt: changedAt, changedAt };
  const { id } = await db.insertInto("requestDraft").values(values).returning("id").executeTakeFirstOrThrow();
  await db.updateTable("householdDraft").set({ warnedAt: daysAgo(8) }).where("id", "=", id).execute();
  return id;
}

const left = async (db: Database, table: "request" | "household" | "mail" | "invitation" | "passwordReset") =>
  (await db.selectFrom(table).select("id").execute()).map(({ id }) => id);

const logged = async (db: Database) => (await db.selectFrom("audit").select(["subjectKind", "subjectId"]).where("action", "=", "job.retention").orderBy("id").execute());

test("a result of screening that nobody made a request of goes after ninety days; one in a draft stays as long as that", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const stale = await storedResult(stage.db, samira, { recordedAt: daysAgo(91) });
  const fresh = await storedResult(stage.db, samira, { recordedAt: daysAgo(89) });
  const inDraft = await storedResult(stage.db, samira, { recordedAt: daysAgo(120), formKey: await draft(stage.db, samira, daysAgo(3)) });
  const inStaleDraft = await storedResult(stage.db, samira, { recordedAt: daysAgo(120), formKey: await draft(stage.db, samira, daysAgo(100)) });
  await nightFalls(stage);
  const kept = (await stage.db.selectFrom("screeningResult").select("id").execute()).map(({ id }) => id);
  expect(kept.toSorted()).toEqual([fresh, inDraft].toSorted());
  const gone = (await logged(stage.db)).filter(({ subjectKind }) => subjectKind === "screening").map(({ subjectId }) => subjectId);
  expect(gone.toSorted()).toEqual([stale, inStaleDraft].toSorted());
});

test("a result goes with its request, and not before", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const [old, running] = [await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) }), await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) })];
  await storedResult(stage.db, samira, { requestId: old.id, recordedAt: daysAgo(480) });
  const kept = await storedResult(stage.db, samira, { requestId: running.id, recordedAt: daysAgo(480) });
  await closed(stage.db, old, daysAgo(380));
  await nightFalls(stage);
  expect(await stage.db.selectFrom("screeningResult").select("id").execute()).toEqual([{ id: kept }]);
});

test("a request that closed more than twelve months ago becomes a count, with its waiting", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) });
  await helped(stage.db, request, daysAgo(480));
  await closed(stage.db, request, daysAgo(380));
  await nightFalls(stage);
  expect(await left(stage.db, "request")).toEqual([]);
  expect(await stage.db.selectFrom("requestCount").selectAll().execute()).toEqual([
    {
      region: "flevoland", quarterOn: "2025-10-01", kind: "treatment", personKind: "child", ageBand: "8-11", urgency: "normal", outcome: "completed",
      requests: 1, waitedDaysTotal: 20,
    },
  ]);
});

test("nothing of a reduced request stays behind: not its family, its proposals, its history or its bars", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const request = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) });
  const proposal = await openProposal(stage.db, request, tom, daysAgo(490));
  await stage.db.updateTable("proposal").set({ status: "expired", answeredAt: daysAgo(480), releasedAt: daysAgo(480) }).where("id", "=", proposal.id).execute();
  await stage.db.insertInto("pairBar").values({ requestId: request.id, therapistId: tom.therapistId, reason: "silence", createdAt: daysAgo(480) }).execute();
  await stage.db.insertInto("requestExclusion").values({ requestId: request.id, region: "kennemerland", createdAt: daysAgo(499) }).execute();
  await closed(stage.db, request, daysAgo(400), "withdrawn");
  await nightFalls(stage);
  for (const table of ["household", "proposal", "pairBar", "requestExclusion", "requestOrigin", "requestState"] as const) {
    expect(await stage.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  }
  expect((await logged(stage.db)).map(({ subjectKind }) => subjectKind)).toEqual(["request", "household"]);
});

test("a household stays as long as one of its requests does", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const child = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) });
  const sibling = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(500) });
  const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", child.id).executeTakeFirstOrThrow();
  await stage.db.updateTable("request").set({ householdId }).where("id", "=", sibling.id).execute();
  await stage.db.deleteFrom("household").where("id", "!=", householdId).execute();
  await closed(stage.db, child, daysAgo(400));
  await nightFalls(stage);
  expect(await left(stage.db, "request")).toEqual([sibling.id]);
  expect(await left(stage.db, "household")).toEqual([householdId]);
});

test("a request that closed less than twelve months ago, or is still open, stays", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const open = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(900) });
  const recent = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(900) });
  await closed(stage.db, recent, daysAgo(364));
  await nightFalls(stage);
  expect((await left(stage.db, "request")).toSorted()).toEqual([open.id, recent.id].toSorted());
  expect(await stage.db.selectFrom("requestCount").selectAll().execute()).toEqual([]);
});

test("counts of later nights are added to those of earlier ones, and a second round of one night adds nothing", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const ends = async () => closed(stage.db, await submittedRequest(stage.db, samira, { submittedAt: daysAgo(410) }), daysAgo(400), "withdrawn");
  await ends();
  await nightFalls(stage);
  await ends();
  await ends();
  await nightFalls(stage);
  await nightFalls(stage);
  expect(await stage.db.selectFrom("requestCount").select(["requests", "waitedDaysTotal"]).execute()).toEqual([{ requests: 3, waitedDaysTotal: 30 }]);
});

test("more requests than one batch holds are all counted", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  for (let index = 0; index < 205; index++) await closed(stage.db, await submittedRequest(stage.db, samira, { submittedAt: daysAgo(401) }), daysAgo(400));
  await nightFalls(stage);
  expect(await stage.db.selectFrom("requestCount").select(["requests", "waitedDaysTotal"]).execute()).toEqual([{ requests: 205, waitedDaysTotal: 205 }]);
});

test("a session goes thirty days after it was ended or ran out", async ({ stage }) => {
  const { personId } = await shelterWorker(stage.db);
  const session = (name: string, expiresAt: Date, revokedAt: Date | null) =>
    stage.db.insertInto("session").values({ tokenHash: Buffer.from(name), personId, device: name, createdAt: daysAgo(60), lastSeenAt: daysAgo(60), expiresAt, revokedAt }).execute();
  await session("ran out long ago", daysAgo(31), null);
  await session("ended long ago", daysAgo(1), daysAgo(31));
  await session("ran out lately", daysAgo(29), null);
  await session("still good", daysAgo(-1), null);
  await nightFalls(stage);
  const devices = await stage.db.selectFrom("session").select("device").orderBy("device").execute();
  expect(devices.map(({ device }) => device)).toEqual(["ran out lately", "still good"]);
});

test("a count of attempts goes once it has run out", async ({ stage }) => {
  await stage.db.insertInto("throttle").values([{ key: "ran out", points: 8, expire: today.getTime() - 1 }, { key: "counts", points: 8, expire: today.getTime() + 1 }]).execute();
  await nightFalls(stage);
  expect(await stage.db.selectFrom("throttle").select("key").execute()).toEqual([{ key: "counts" }]);
});

test("a link that was used or ran out goes after thirty days", async ({ stage }) => {
  const { personId } = await shelterWorker(stage.db);
  const loes = await regionalLead(stage.db);
  const reset = async (expiresAt: Date, usedAt: Date | null) =>
    (await stage.db.insertInto("passwordReset").values({ personId, createdAt: daysAgo(60), expiresAt, usedAt }).returning("id").executeTakeFirstOrThrow()).id;
  const invitation = async (email: string, expiresAt: Date, acceptedAt: Date | null) =>
    (await stage.db.insertInto("invitation").values({ email, role: "regional-lead", region: "flevoland", invitedBy: loes.personId, createdAt: daysAgo(60), expiresAt, acceptedAt })
      .returning("id").executeTakeFirstOrThrow()).id;
  await reset(daysAgo(31), null);
  await reset(daysAgo(1), daysAgo(31));
  const waiting = await reset(daysAgo(-1), null);
  await invitation("bo@haven.example", daysAgo(31), null);
  await invitation("an@haven.example", daysAgo(1), daysAgo(31));
  const open = await invitation("el@haven.example", daysAgo(-1), null);
  await nightFalls(stage);
  expect(await left(stage.db, "passwordReset")).toEqual([waiting]);
  expect(await left(stage.db, "invitation")).toEqual([open]);
});

test("mail goes after thirty days, sent or not", async ({ stage }) => {
  const mail = async (key: string, createdAt: Date, sentAt: Date | null) =>
    (await stage.db.insertInto("mail").values({ key, address: "bo@haven.example", language: "nl", letter: "invitation", createdAt, sentAt }).returning("id").executeTakeFirstOrThrow()).id;
  await mail("old and sent", daysAgo(31), daysAgo(31));
  await mail("old and never sent", daysAgo(31), null);
  const fresh = await mail("fresh", daysAgo(29), daysAgo(29));
  await nightFalls(stage);
  expect(await left(stage.db, "mail")).toEqual([fresh]);
});

