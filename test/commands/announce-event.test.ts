import { sql } from "kysely";
import { expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import type { Event } from "../../app/domain/job.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import type { Database } from "../../db/connect.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();
const occasion: Occasion = { actor: { kind: "worker", task: "notify" }, now: today, cause: "job:1", origin: null };

/** Tells it as the worker does, and says who has mail now, or will have with the next digest. */
async function told(db: Database, event: Event, subject: string, turn?: number): Promise<string[]> {
  await sql`set local role schakel_worker`.execute(db);
  await announceEvent(db, occasion, { event, subject, turn });
  await sql`reset role`.execute(db);
  const mailed = await db.selectFrom("mail").select("personId").orderBy("createdAt").execute();
  const aside = await db.selectFrom("digestItem").select("personId").orderBy("createdAt").execute();
  return [...mailed, ...aside].map(({ personId }) => personId ?? "address");
}

async function proposed(db: Database) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  const proposal = await openProposal(db, await submittedRequest(db, samira), tom);
  return { samira, tom, proposal };
}

async function answer(db: Database, proposal: { id: string }, status: "accepted" | "expired" | "withdrawn") {
  const releasedAt = status === "accepted" ? null : today;
  await db.updateTable("proposal").set({ status, answeredAt: today, releasedAt }).where("id", "=", proposal.id).execute();
}

test("a new proposal is told to its therapist, once", async ({ stage: { db } }) => {
  const { tom, proposal } = await proposed(db);
  expect(await told(db, "proposal-made", proposal.id)).toEqual([tom.personId]);
  expect(await told(db, "proposal-made", proposal.id)).toEqual([tom.personId]);
  expect(await told(db, "proposal-reminder", proposal.id)).toEqual([tom.personId, tom.personId]);
});

test("each letter in the queue has one job that sends it", async ({ stage: { db } }) => {
  const { proposal } = await proposed(db);
  await told(db, "proposal-made", proposal.id);
  await told(db, "proposal-made", proposal.id);
  const { rows } = await sql`select from graphile_worker.jobs where task_identifier = 'send-mail'`.execute(db);
  expect(rows).toHaveLength(1);
});

test("a proposal that was answered in the meantime is no news", async ({ stage: { db } }) => {
  const { proposal } = await proposed(db);
  await answer(db, proposal, "accepted");
  expect(await told(db, "proposal-made", proposal.id)).toEqual([]);
});

test("an accepted proposal is told to the worker who asked, and not to colleagues", async ({ stage: { db } }) => {
  const { samira, proposal } = await proposed(db);
  await shelterWorker(db, { name: "Bo" });
  await answer(db, proposal, "accepted");
  expect(await told(db, "proposal-accepted", proposal.id)).toEqual([samira.personId]);
});

test("when the worker who asked has left, the colleagues hear it", async ({ stage: { db } }) => {
  const { samira, proposal } = await proposed(db);
  const bo = await shelterWorker(db, { name: "Bo" });
  await db.updateTable("person").set({ disabledAt: today }).where("id", "=", samira.personId).execute();
  await answer(db, proposal, "accepted");
  expect(await told(db, "proposal-accepted", proposal.id)).toEqual([bo.personId]);
});

test("a proposal that expired is told to the leads of its region, and to no other lead", async ({ stage: { db } }) => {
  const { proposal } = await proposed(db);
  const loes = await regionalLead(db);
  await regionalLead(db, { name: "Ank", regions: ["kennemerland"] });
  await answer(db, proposal, "expired");
  expect(await told(db, "proposal-expired", proposal.id)).toEqual([loes.personId]);
});

test("a therapist who said yes hears that the request was taken back", async ({ stage: { db } }) => {
  const { tom, proposal } = await proposed(db);
  await answer(db, proposal, "withdrawn");
  expect(await told(db, "proposal-withdrawn", proposal.id)).toEqual([tom.personId]);
});

test("a registration is told to the leads of the home region, each time it is sent in", async ({ stage: { db } }) => {
  const loes = await regionalLead(db);
  const tom = await therapist(db, { status: "submitted" });
  expect(await told(db, "therapist-submitted", tom.therapistId)).toEqual([loes.personId]);
  await db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "refused", at: today }).execute();
  expect(await told(db, "therapist-refused", tom.therapistId)).toHaveLength(2);
  await db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "submitted", at: today }).execute();
  expect(await told(db, "therapist-submitted", tom.therapistId)).toHaveLength(3);
  expect(await told(db, "therapist-submitted", tom.therapistId)).toHaveLength(3);
});

test("an approved therapist hears it", async ({ stage: { db } }) => {
  const tom = await therapist(db);
  expect(await told(db, "therapist-approved", tom.therapistId)).toEqual([tom.personId]);
  expect(await told(db, "therapist-refused", tom.therapistId)).toEqual([tom.personId]);
});

test("somebody who can no longer sign in gets no mail", async ({ stage: { db } }) => {
  const { tom, proposal } = await proposed(db);
  await db.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute();
  expect(await told(db, "proposal-made", proposal.id)).toEqual([]);
});

test("a therapist who was paused for silence hears it, and the leads of the home region do, each time anew", async ({ stage: { db } }) => {
  const tom = await therapist(db);
  const loes = await regionalLead(db);
  await regionalLead(db, { name: "Ank", regions: ["kennemerland"] });
  const pause = (pausedAt: Date | null) => db.updateTable("therapist").set({ pausedAt, pausedReason: pausedAt && "silence" }).execute();
  await pause(today);
  expect(await told(db, "therapist-silent", tom.therapistId)).toEqual([loes.personId]);
  expect((await told(db, "therapist-paused", tom.therapistId)).toSorted()).toEqual([loes.personId, tom.personId].toSorted());
  await pause(null);
  expect(await told(db, "therapist-paused", tom.therapistId)).toHaveLength(2);
  await pause(new Date(today.getTime() + 1000));
  expect(await told(db, "therapist-silent", tom.therapistId)).toHaveLength(3);
});

test("each change of security is told to the person concerned, once", async ({ stage: { db } }) => {
  const { tom } = await proposed(db);
  expect(await told(db, "security-changed", tom.personId, 1)).toEqual([tom.personId]);
  expect(await told(db, "security-changed", tom.personId, 1)).toEqual([tom.personId]);
  expect(await told(db, "security-changed", tom.personId, 2)).toEqual([tom.personId, tom.personId]);
});

test("a closed account is told to who had it, and what is left behind to the lead of the region where it runs", async ({ stage: { db } }) => {
  const { tom, proposal } = await proposed(db);
  const loes = await regionalLead(db);
  await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  await answer(db, proposal, "accepted");
  expect(await told(db, "account-closed", tom.personId, 1)).toEqual([]);
  expect(await told(db, "therapist-left", tom.therapistId, 1)).toEqual([]);
  await db.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute();
  expect(await told(db, "account-closed", tom.personId, 1)).toEqual([tom.personId]);
  expect(await told(db, "therapist-left", tom.therapistId, 1)).toEqual(expect.arrayContaining([tom.personId, loes.personId]));
  expect(await told(db, "account-reopened", tom.personId, 1)).toHaveLength(2);
});
