import pino from "pino";
import { expect } from "vitest";
import { applyRetention } from "../../jobs/retention.ts";
import { daysAgo, runningCase } from "../support/care.ts";
import { therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const log = pino({ level: "silent" });

async function nightFalls(stage: Rehearsal) {
  await stage.as("schakel_worker");
  await applyRetention({}, { db: stage.db, log, occasion: { actor: { kind: "worker", task: "retention" }, now: today, cause: "job:1", origin: null } });
  await stage.as("owner");
}

test("all that both sides told goes with the request, and what is counted is the day of the intake, not of its note", async ({ stage }) => {
  const { id, request, tom } = await runningCase(stage.db, { acceptedAt: daysAgo(500) });
  await stage.db.updateTable("request").set({ submittedAt: daysAgo(510) }).where("id", "=", request.id).execute();
  const happenedOn = daysAgo(495).toISOString().slice(0, 10);
  await stage.db.insertInto("requestState").values({ requestId: request.id, status: "intake-held", happenedOn, at: daysAgo(400) }).execute();
  const told = { proposalId: id, personId: tom.personId, side: "therapist" };
  await stage.db.insertInto("careReport").values({ ...told, what: "intake-held", happenedOn, recordedAt: daysAgo(400) }).execute();
  await stage.db.insertInto("intakePlan").values({ ...told, startsAt: daysAgo(495), plannedAt: daysAgo(499) }).execute();
  await stage.db.insertInto("handoverAlert").values({ proposalId: id, number: 1, at: daysAgo(496) }).execute();
  await stage.db.insertInto("caseEnd").values({ proposalId: id, endedOn: happenedOn, outcome: "better", reason: "other", personId: tom.personId, recordedAt: daysAgo(380) }).execute();
  await stage.db.updateTable("proposal").set({ releasedAt: daysAgo(380) }).where("id", "=", id).execute();
  await stage.db.insertInto("requestState").values({ requestId: request.id, status: "completed", at: daysAgo(380) }).execute();
  await nightFalls(stage);
  for (const table of ["request", "proposal", "handoverCode", "handoverAlert", "intakePlan", "careReport", "caseEnd", "requestConsent"] as const) {
    expect(await stage.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  }
  expect(await stage.db.selectFrom("requestCount").select(["requests", "waitedDaysTotal"]).execute()).toEqual([{ requests: 1, waitedDaysTotal: 15 }]);
});

test("the address of a calendar goes a month after it was stopped; one that works stays", async ({ stage }) => {
  const { therapistId } = await therapist(stage.db);
  const feed = (revokedAt: Date | null, hash: string) => stage.db.insertInto("calendarFeed").values({ therapistId, tokenHash: Buffer.from(hash), madeAt: daysAgo(90), revokedAt }).execute();
  await feed(daysAgo(31), "old");
  await feed(daysAgo(20), "stopped");
  await feed(null, "works");
  await nightFalls(stage);
  expect((await stage.db.selectFrom("calendarFeed").select("tokenHash").orderBy("tokenHash").execute()).map(({ tokenHash }) => tokenHash.toString())).toEqual(["stopped", "works"]);
});
