import { describe, expect } from "vitest";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { remindProposal } from "../../app/commands/remind-proposal.ts";
import { days, later } from "../../app/domain/duration.ts";
import type { Database } from "../../db/connect.ts";
import { type CastTherapist, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { matchFlevoland, proposalsAmong, waitingJobs, worker } from "../support/matching.ts";

const test = rehearsals();
/** The cast's proposals have a term of five days. */
const afterTheTerm = later(today, days(5));

async function somebodyIsAsked(db: Database, tom?: CastTherapist) {
  const samira = await shelterWorker(db);
  const asked = tom ?? (await therapist(db));
  const yara = await submittedRequest(db, samira);
  return { samira, tom: asked, yara, proposal: await openProposal(db, yara, asked) };
}

function expire(db: Database, id: string, now = afterTheTerm) {
  return expireProposal(db, worker("expire-proposal", now), id);
}

describe("a proposal that nobody answered in time", () => {
  test("ends; the request waits again with its clock kept, and the place is free", async ({ stage }) => {
    const { yara, proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    expect(await expire(stage.db, proposal.id)).toMatchObject({ kind: "proceed" });
    expect(await stage.db.selectFrom("proposal").select(["status", "releasedAt", "answeredBy"]).executeTakeFirst()).toEqual({ status: "expired", releasedAt: afterTheTerm, answeredBy: null });
    const request = await stage.db.selectFrom("request").select(["status", "submittedAt"]).where("id", "=", yara.id).executeTakeFirst();
    expect(request).toEqual({ status: "submitted", submittedAt: today });
    const state = await stage.db.selectFrom("requestState").select(["status", "reason", "personId"]).where("requestId", "=", yara.id).orderBy("id", "desc").executeTakeFirst();
    expect(state).toEqual({ status: "submitted", reason: "expired", personId: null });
  });

  test("is told to the leads, logged, and followed by another search", async ({ stage }) => {
    const { proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    await expire(stage.db, proposal.id);
    await stage.as("owner");
    expect(await waitingJobs(stage.db, "notify")).toMatchObject([{ payload: { event: "proposal-expired", subject: proposal.id } }]);
    expect(await waitingJobs(stage.db, "match-regions")).toMatchObject([{ payload: { region: "flevoland" }, key: "match:flevoland" }]);
    expect(await stage.db.selectFrom("audit").select(["action", "subjectId"]).execute()).toEqual([{ action: "job.expire-proposal", subjectId: proposal.id }]);
  });

  test("bars the pair until the therapist confirms again, and then they may meet", async ({ stage }) => {
    const { tom, yara, proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    await expire(stage.db, proposal.id);
    expect(await stage.db.selectFrom("pairBar").select(["requestId", "therapistId", "reason", "untilOn"]).execute()).toEqual([{ requestId: yara.id, therapistId: tom.therapistId, reason: "silence", untilOn: "2027-01-06" }]);
    expect(await matchFlevoland(stage.db, { now: afterTheTerm })).toMatchObject({ proposed: 0 });
    await stage.as("owner");
    const confirmedAt = later(afterTheTerm, days(1));
    await stage.db.updateTable("therapist").set({ confirmedAt }).execute();
    expect(await matchFlevoland(stage.db, { now: confirmedAt })).toMatchObject({ proposed: 1 });
  });

  test("goes to another therapist at once", async ({ stage }) => {
    const { tom, yara, proposal } = await somebodyIsAsked(stage.db);
    const anna = await therapist(stage.db, { name: "Anna" });
    await stage.as("schakel_worker");
    await expire(stage.db, proposal.id);
    await matchFlevoland(stage.db, { now: afterTheTerm });
    expect(await proposalsAmong(stage.db, { yara }, { tom, anna })).toEqual(["yara to anna: open", "yara to tom: expired"]);
  });

  test("changes nothing a second time, and nothing once it was answered", async ({ stage }) => {
    const { proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    await expire(stage.db, proposal.id);
    expect(await expire(stage.db, proposal.id)).toEqual({ kind: "refuse", reason: "already-expired" });
    expect(await stage.db.selectFrom("pairBar").select("id").execute()).toHaveLength(1);
  });

  test("is left alone before its term, and looked at again at the right moment", async ({ stage }) => {
    const { proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    expect(await expire(stage.db, proposal.id, later(afterTheTerm, -1))).toEqual({ kind: "refuse", reason: "not-yet-due" });
    await stage.as("owner");
    expect(await waitingJobs(stage.db)).toMatchObject([{ task: "expire-proposal", runAt: afterTheTerm, key: `expire:${proposal.id}` }]);
  });

  test("nothing happens for a proposal that is gone", async ({ stage }) => {
    expect(await expire(stage.db, "11111111-2222-4333-8444-555555555555")).toBeUndefined();
  });
});

describe("silence", () => {
  const paused = (db: Database) => db.selectFrom("therapist").select(["pausedAt", "pausedReason"]).executeTakeFirstOrThrow();

  test("once is borne; twice in a row pauses, and the lead and the therapist hear it", async ({ stage }) => {
    const first = await somebodyIsAsked(stage.db, await therapist(stage.db, { places: 2 }));
    const second = await somebodyIsAsked(stage.db, first.tom);
    await expire(stage.db, first.proposal.id);
    expect(await paused(stage.db)).toEqual({ pausedAt: null, pausedReason: null });
    await expire(stage.db, second.proposal.id);
    expect(await paused(stage.db)).toEqual({ pausedAt: afterTheTerm, pausedReason: "silence" });
    const told = (await waitingJobs(stage.db, "notify")).map(({ payload }) => payload.event);
    expect(told).toEqual(["proposal-expired", "therapist-silent", "therapist-paused", "proposal-expired"]);
  });

  test("an answer in between ends the row", async ({ stage }) => {
    const tom = await therapist(stage.db, { places: 3 });
    const [first, second, third] = [await somebodyIsAsked(stage.db, tom), await somebodyIsAsked(stage.db, tom), await somebodyIsAsked(stage.db, tom)];
    await expire(stage.db, first.proposal.id);
    const answeredAt = later(afterTheTerm, 1);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt, answeredBy: tom.personId }).where("id", "=", second.proposal.id).execute();
    await expire(stage.db, third.proposal.id, later(afterTheTerm, 2));
    expect(await paused(stage.db)).toEqual({ pausedAt: null, pausedReason: null });
  });

  test("a confirmation in between ends the row", async ({ stage }) => {
    const tom = await therapist(stage.db, { places: 2 });
    const [first, second] = [await somebodyIsAsked(stage.db, tom), await somebodyIsAsked(stage.db, tom)];
    await expire(stage.db, first.proposal.id);
    await stage.db.updateTable("therapist").set({ confirmedAt: later(afterTheTerm, 1) }).execute();
    await expire(stage.db, second.proposal.id, later(afterTheTerm, 2));
    expect(await paused(stage.db)).toEqual({ pausedAt: null, pausedReason: null });
  });
});

describe("a reminder", () => {
  const halfway = later(today, days(2));

  test("is asked for once", async ({ stage }) => {
    const { proposal } = await somebodyIsAsked(stage.db);
    await stage.as("schakel_worker");
    await remindProposal(stage.db, worker("remind-proposal", halfway), proposal.id);
    expect(await remindProposal(stage.db, worker("remind-proposal", halfway), proposal.id)).toEqual({ kind: "refuse", reason: "already-reminded" });
    await stage.as("owner");
    expect(await waitingJobs(stage.db)).toMatchObject([{ task: "notify", payload: { event: "proposal-reminder", subject: proposal.id } }]);
  });

  test("is not asked for once there is an answer", async ({ stage }) => {
    const { proposal, tom } = await somebodyIsAsked(stage.db);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today, answeredBy: tom.personId }).execute();
    await stage.as("schakel_worker");
    expect(await remindProposal(stage.db, worker("remind-proposal", halfway), proposal.id)).toEqual({ kind: "refuse", reason: "already-accepted" });
    await stage.as("owner");
    expect(await waitingJobs(stage.db)).toEqual([]);
  });
});
