import { sql } from "kysely";
import { describe, expect } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { carryOutDeclines } from "../../app/commands/carry-out-declines.ts";
import { declineProposal } from "../../app/commands/decline-proposal.ts";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { remindProposal } from "../../app/commands/remind-proposal.ts";
import { undoDecline } from "../../app/commands/undo-decline.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import type { Decline } from "../../app/domain/decline.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const counts = later(today, minutes(10));
const atWork = (now: Date): Occasion => ({ actor: { kind: "worker", task: "carry-out-declines" }, now, cause: "job:1", origin: null });
const everyNo: readonly Decline[] = [
  { reason: "no-place", nextFreeOn: "2027-01-11" }, { reason: "not-my-expertise", narrowProfile: true }, { reason: "this-one-case" }, { reason: "stop-asking-me" },
];

async function tomSaysNo({ db, as }: Rehearsal, decline: Decline, said = today) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { treatments: [{ treatment: "emdr" }, { treatment: "kidnet" }] });
  const request = await submittedRequest(db, samira, { submittedAt: new Date("2026-11-02T09:00:00Z") });
  const proposal = await openProposal(db, request, tom);
  const before = await everything({ db, as });
  await as("schakel_web");
  await declineProposal(db, occasionOf(tom, said), { proposalId: proposal.id, decline });
  return { samira, tom, request, proposal, before };
}

/** All that an answer can change, but for the log. */
async function everything({ db, as }: Rehearsal) {
  await as("owner");
  const rows: Record<string, unknown> = {};
  for (const table of ["proposal", "request", "requestState", "pairBar", "therapist", "therapistTreatment", "place"] as const) rows[table] = await db.selectFrom(table).selectAll().execute();
  return rows;
}

async function jobs({ db, as }: Rehearsal) {
  await as("owner");
  return (await sql<{ task: string; runAt: Date }>`select task_identifier as task, run_at as "runAt" from graphile_worker.jobs order by id`.execute(db)).rows;
}

async function at<T>({ as }: Rehearsal, role: "schakel_web" | "schakel_worker", deed: () => Promise<T>): Promise<T> {
  await as(role);
  const result = await deed();
  await as("owner");
  return result;
}

async function pausedForTheSearch({ db, as }: Rehearsal, id: string) {
  await as("schakel_worker");
  const [found] = await offeringTherapists(db, { ids: [id] }, "2026-11-22");
  await as("owner");
  return found?.paused;
}

describe("in the minutes in which a no can be taken back", () => {
  test.for(everyNo)("nothing has changed and nobody looks again: $reason", async (decline, { stage }) => {
    const { before } = await tomSaysNo(stage, decline);
    expect(await everything(stage)).toEqual(before);
    expect(await jobs(stage)).toEqual([]);
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(later(counts, -1))))).toBe(0);
    expect(await everything(stage)).toEqual(before);
  });

  test.for(everyNo)("taking it back restores everything, and the job that comes later finds nothing to do: $reason", async (decline, { stage }) => {
    const { before, tom, proposal } = await tomSaysNo(stage, decline);
    expect(await at(stage, "schakel_web", () => undoDecline(stage.db, occasionOf(tom, later(counts, -1)), proposal.id))).toEqual({ kind: "proceed" });
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(counts)))).toBe(0);
    expect(await everything(stage)).toEqual(before);
  });

  test("who said more than no to this one case is asked nothing new, and after taking it back is searched again", async ({ stage }) => {
    const { tom, proposal } = await tomSaysNo(stage, { reason: "no-place", nextFreeOn: "2027-01-11" });
    expect(await pausedForTheSearch(stage, tom.therapistId)).toBe(true);
    await at(stage, "schakel_web", () => undoDecline(stage.db, occasionOf(tom), proposal.id));
    expect(await pausedForTheSearch(stage, tom.therapistId)).toBe(false);
    expect((await jobs(stage)).map(({ task }) => task)).toEqual(["match-regions"]);
  });

  test("a no to this one case leaves the therapist in the search", async ({ stage }) => {
    const { tom } = await tomSaysNo(stage, { reason: "this-one-case" });
    expect(await pausedForTheSearch(stage, tom.therapistId)).toBe(false);
  });

  test("a second no, after the first was taken back, counts by its own time", async ({ stage }) => {
    const { tom, proposal } = await tomSaysNo(stage, { reason: "this-one-case" });
    await at(stage, "schakel_web", () => undoDecline(stage.db, occasionOf(tom), proposal.id));
    await at(stage, "schakel_web", () => declineProposal(stage.db, occasionOf(tom, later(today, minutes(5))), { proposalId: proposal.id, decline: { reason: "stop-asking-me" } }));
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(counts)))).toBe(0);
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(later(counts, minutes(5)))))).toBe(1);
    expect(await everything(stage)).toMatchObject({ proposal: [{ status: "declined", declineReason: "stop-asking-me" }], pairBar: [] });
  });
});

describe("once it counts", () => {
  test("it cannot be taken back, though nobody has carried it out yet", async ({ stage }) => {
    const { tom, proposal } = await tomSaysNo(stage, { reason: "this-one-case" });
    expect(await at(stage, "schakel_web", () => undoDecline(stage.db, occasionOf(tom, counts), proposal.id))).toEqual({ kind: "refuse", reason: "undo-too-late" });
    expect(await at(stage, "schakel_web", () => acceptProposal(stage.db, occasionOf(tom, counts), proposal.id))).toEqual({ kind: "refuse", reason: "already-declined" });
  });

  test("it happens once, the clock of the child goes on, and the search begins then", async ({ stage }) => {
    await tomSaysNo(stage, { reason: "this-one-case" });
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(counts)))).toBe(1);
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(counts)))).toBe(0);
    const { request, requestState } = await everything(stage);
    expect(request).toMatchObject([{ status: "submitted", submittedAt: new Date("2026-11-02T09:00:00Z"), statusSince: counts }]);
    expect(requestState).toHaveLength(3);
    expect((await jobs(stage)).map(({ task }) => task)).toEqual(["match-regions"]);
  });
});

describe("what happens meanwhile", () => {
  test("the term ends: a no is no silence, and the term is asked about again after the no", async ({ stage }) => {
    const said = later(today, 5 * 24 * minutes(60) - minutes(1));
    const { proposal } = await tomSaysNo(stage, { reason: "this-one-case" }, said);
    const due = later(said, minutes(1));
    expect(await at(stage, "schakel_worker", () => expireProposal(stage.db, atWork(due), proposal.id))).toEqual({ kind: "refuse", reason: "says-no" });
    expect(await jobs(stage)).toEqual([{ task: "expire-proposal", runAt: later(said, minutes(12)) }]);
    await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(later(said, minutes(10)))));
    expect(await everything(stage)).toMatchObject({ proposal: [{ status: "declined", answeredAt: said }], pairBar: [{ reason: "this-one-case" }], therapist: [{ pausedAt: null }] });
  });

  test("the term ends and the no is taken back: a yes still counts until the clock comes round again", async ({ stage }) => {
    const said = later(today, 5 * 24 * minutes(60) - minutes(1));
    const { tom, proposal } = await tomSaysNo(stage, { reason: "this-one-case" }, said);
    await at(stage, "schakel_worker", () => expireProposal(stage.db, atWork(later(said, minutes(1))), proposal.id));
    await at(stage, "schakel_web", () => undoDecline(stage.db, occasionOf(tom, later(said, minutes(2))), proposal.id));
    expect(await everything(stage)).toMatchObject({ proposal: [{ status: "open" }] });
    expect(await at(stage, "schakel_worker", () => expireProposal(stage.db, atWork(later(said, minutes(12))), proposal.id))).toMatchObject({ kind: "proceed" });
  });

  test("the reminder is due: it waits for what becomes of the no", async ({ stage }) => {
    const { proposal } = await tomSaysNo(stage, { reason: "this-one-case" });
    expect(await at(stage, "schakel_worker", () => remindProposal(stage.db, atWork(later(today, minutes(3))), proposal.id))).toEqual({ kind: "refuse", reason: "says-no" });
    expect(await jobs(stage)).toEqual([{ task: "remind-proposal", runAt: later(counts, minutes(2)) }]);
  });

  test("the shelter withdraws the request: what the no says of the therapist still holds, and the request stays withdrawn", async ({ stage }) => {
    const { samira, request } = await tomSaysNo(stage, { reason: "no-place", nextFreeOn: "2027-01-11" });
    await at(stage, "schakel_web", () => withdrawRequest(stage.db, occasionOf(samira), { reference: request.reference, reason: "no-longer-needed" }));
    expect(await at(stage, "schakel_worker", () => carryOutDeclines(stage.db, atWork(counts)))).toBe(1);
    expect(await everything(stage)).toMatchObject({ proposal: [{ status: "withdrawn" }], request: [{ status: "withdrawn" }], therapist: [{ nextFreeOn: "2027-01-11" }] });
  });
});
