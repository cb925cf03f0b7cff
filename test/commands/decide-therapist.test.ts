import { sql } from "kysely";
import { describe, expect } from "vitest";
import { approveTherapist } from "../../app/commands/approve-therapist.ts";
import { refuseTherapist } from "../../app/commands/refuse-therapist.ts";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertTherapistState } from "../../db/therapists.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

async function lastState(db: Database, therapistId: string) {
  return db
    .selectFrom("therapist")
    .innerJoin("therapistState as state", "state.therapistId", "therapist.id")
    .select(["therapist.status as now", "state.status", "state.reason", "state.personId"])
    .where("therapist.id", "=", therapistId)
    .orderBy("state.id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function jobs(db: Database) {
  const { rows } = await sql<{ task: string; key: string | null }>`select task_identifier as task, key from graphile_worker.jobs order by id`.execute(db);
  return rows.map(({ task, key }) => key ?? task);
}

const reason = "Het BIG-nummer hoort bij een ander beroep.";

describe("the lead of the home region", () => {
  test("approves who waits: the therapist hears it, and the engine looks in every region served", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const tom = await therapist(stage.db, { status: "submitted", regions: ["flevoland", "kennemerland"] });
    await stage.as("schakel_web");
    expect(await approveTherapist(stage.db, occasionOf(loes), tom.therapistId)).toEqual({ kind: "proceed", status: "approved" });
    await stage.as("owner");
    expect(await lastState(stage.db, tom.therapistId)).toEqual({ now: "approved", status: "approved", reason: null, personId: loes.personId });
    expect(await jobs(stage.db)).toEqual(["notify", "match:flevoland", "match:kennemerland"]);
    expect(await stage.db.selectFrom("audit").select(["action", "subjectId"]).execute()).toEqual([{ action: "therapist.approve", subjectId: tom.therapistId }]);
  });

  test("refuses with a reason, once", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const tom = await therapist(stage.db, { status: "submitted" });
    await stage.as("schakel_web");
    expect(await refuseTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, reason })).toEqual({ kind: "proceed", status: "refused" });
    expect(await refuseTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, reason })).toEqual({ kind: "refuse", reason: "not-waiting" });
    await stage.as("owner");
    expect(await lastState(stage.db, tom.therapistId)).toEqual({ now: "refused", status: "refused", reason, personId: loes.personId });
    expect(await jobs(stage.db)).toEqual(["notify"]);
  });

  test("suspends: open proposals go back into the queue in the same transaction, also those of a region out of sight", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const samira = await shelterWorker(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    const tom = await therapist(stage.db, { places: 3, regions: ["flevoland", "kennemerland"] });
    const near = await submittedRequest(stage.db, samira, { submittedAt: new Date("2026-11-02T09:00:00Z") });
    const far = await submittedRequest(stage.db, bo, { region: "kennemerland" });
    const running = await submittedRequest(stage.db, samira);
    for (const request of [near, far]) await openProposal(stage.db, request, tom);
    const accepted = await openProposal(stage.db, running, tom);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", accepted.id).execute();
    await stage.db.insertInto("requestState").values({ requestId: running.id, status: "accepted", at: today }).execute();
    await stage.as("schakel_web");
    expect(await suspendTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, reason })).toEqual({ kind: "proceed", status: "suspended" });
    await stage.as("owner");
    const requests = await stage.db.selectFrom("request").select(["id", "status", "submittedAt"]).execute();
    expect(requests).toEqual(expect.arrayContaining([
      { id: near.id, status: "submitted", submittedAt: new Date("2026-11-02T09:00:00Z") },
      { id: far.id, status: "submitted", submittedAt: today },
      { id: running.id, status: "accepted", submittedAt: today },
    ]));
    const proposals = await stage.db.selectFrom("proposal").select(["status", "releasedAt"]).orderBy("status").execute();
    expect(proposals).toEqual([{ status: "accepted", releasedAt: null }, { status: "withdrawn", releasedAt: today }, { status: "withdrawn", releasedAt: today }]);
    expect(await jobs(stage.db)).toEqual(["notify", "match:flevoland", "match:kennemerland"]);
  });

  test("suspends only who is at work, and lets back in who was suspended", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const tom = await therapist(stage.db, { status: "suspended" });
    await stage.as("schakel_web");
    expect(await suspendTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, reason })).toEqual({ kind: "refuse", reason: "not-approved" });
    expect(await approveTherapist(stage.db, occasionOf(loes), tom.therapistId)).toEqual({ kind: "proceed", status: "approved" });
  });
});

describe("nobody else decides", () => {
  test("the lead of another region finds no such therapist, not even of a region that the therapist serves too", async ({ stage }) => {
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const tom = await therapist(stage.db, { status: "submitted", regions: ["flevoland", "kennemerland"] });
    await stage.as("schakel_web");
    expect(await approveTherapist(stage.db, occasionOf(kees), tom.therapistId)).toBeUndefined();
    expect(await refuseTherapist(stage.db, occasionOf(kees), { therapistId: tom.therapistId, reason })).toBeUndefined();
    expect(await suspendTherapist(stage.db, occasionOf(kees), { therapistId: tom.therapistId, reason })).toBeUndefined();
  });

  test("a therapist does not approve the own profile, not even past the rules", async ({ stage }) => {
    const tom = await therapist(stage.db, { status: "submitted" });
    await stage.as("schakel_web");
    expect(await approveTherapist(stage.db, occasionOf(tom), tom.therapistId)).toBeUndefined();
    const around = asActor(stage.db, tom, (trx) => insertTherapistState(trx, { therapistId: tom.therapistId, status: "approved", personId: tom.personId, at: today }));
    await expect(around).rejects.toThrow("row-level security");
  });

  test("who is not suspended keeps the proposals, whoever asks the database", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db);
    await openProposal(stage.db, await submittedRequest(stage.db, samira), tom);
    await stage.as("schakel_web");
    const around = asActor(stage.db, loes, (trx) => sql`select release_proposals_of(${tom.therapistId}, ${today})`.execute(trx));
    await expect(around).rejects.toThrow("only a lead who suspended");
  });
});
