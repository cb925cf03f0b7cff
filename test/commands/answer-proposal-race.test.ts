import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { carryOutDecline } from "../../app/commands/carry-out-declines.ts";
import { closePlace } from "../../app/commands/close-place.ts";
import { declineProposal } from "../../app/commands/decline-proposal.ts";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import { undoDecline } from "../../app/commands/undo-decline.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, web, worker } = ownDatabase();
const atWork = (now: Date): Occasion => ({ actor: { kind: "worker", task: "carry-out-declines" }, now, cause: "job:1", origin: null });
const rounds = [1, 2, 3, 4, 5];

async function somebodyIsAsked() {
  const samira = await shelterWorker(owner);
  const tom = await therapist(owner);
  const request = await submittedRequest(owner, samira);
  const proposal = await openProposal(owner, request, tom);
  return { samira, tom, request, proposal };
}

async function statusOf({ request, proposal }: Awaited<ReturnType<typeof somebodyIsAsked>>) {
  const { status } = await owner.selectFrom("proposal").select("status").where("id", "=", proposal.id).executeTakeFirstOrThrow();
  const asked = await owner.selectFrom("request").select("status").where("id", "=", request.id).executeTakeFirstOrThrow();
  return { proposal: status, request: asked.status };
}

describe("two at the same second", () => {
  test.each(rounds)("two sessions that accept the same place: exactly one wins, and the other is told (round %i)", async () => {
    const asked = await somebodyIsAsked();
    const answers = await Promise.all([1, 2].map(() => acceptProposal(web, occasionOf(asked.tom), asked.proposal.id)));
    expect(answers.map((answer) => String(answer?.kind)).toSorted()).toEqual(["proceed", "refuse"]);
    expect(answers).toContainEqual({ kind: "refuse", reason: "already-accepted" });
    expect(await statusOf(asked)).toEqual({ proposal: "accepted", request: "accepted" });
    expect(await owner.selectFrom("requestState").select("id").where("requestId", "=", asked.request.id).where("status", "=", "accepted").execute()).toHaveLength(1);
  });

  test.each(rounds)("a yes and a no to one proposal: one counts, whichever came first (round %i)", async () => {
    const asked = await somebodyIsAsked();
    const [yes, no] = await Promise.all([
      acceptProposal(web, occasionOf(asked.tom), asked.proposal.id),
      declineProposal(web, occasionOf(asked.tom), { proposalId: asked.proposal.id, decline: { reason: "stop-asking-me" } }),
    ]);
    expect([String(yes?.kind), String(no?.kind)].toSorted()).toEqual(["proceed", "refuse"]);
    const accepted = { proposal: "accepted", request: "accepted" };
    const saidNo = { proposal: "open", request: "proposed" };
    expect(await statusOf(asked)).toEqual(yes?.kind === "proceed" ? accepted : saidNo);
  });

  test.each(rounds)("a yes and a request that is taken back end in one state (round %i)", async () => {
    const asked = await somebodyIsAsked();
    const [yes] = await Promise.all([
      acceptProposal(web, occasionOf(asked.tom), asked.proposal.id),
      withdrawRequest(web, occasionOf(asked.samira), { reference: asked.request.reference, reason: "no-longer-needed" }),
    ]);
    expect(await statusOf(asked)).toEqual({ proposal: "withdrawn", request: "withdrawn" });
    expect([{ kind: "proceed", requestBecomes: "accepted" }, { kind: "refuse", reason: "already-withdrawn" }]).toContainEqual(yes);
  });

  test.each(rounds)("a no that is taken back in the second in which it counts: one of the two happens, whole (round %i)", async () => {
    const asked = await somebodyIsAsked();
    await declineProposal(web, occasionOf(asked.tom), { proposalId: asked.proposal.id, decline: { reason: "stop-asking-me" } });
    const counts = later(today, minutes(10));
    const [undo, ...carriedOut] = await Promise.all([
      undoDecline(web, occasionOf(asked.tom, later(counts, -1)), asked.proposal.id),
      carryOutDecline(worker, atWork(counts), asked.proposal.id),
      carryOutDecline(worker, atWork(counts), asked.proposal.id),
    ]);
    const undone = undo?.kind === "proceed";
    expect(carriedOut.filter(Boolean)).toHaveLength(undone ? 0 : 1);
    expect(await statusOf(asked)).toEqual(undone ? { proposal: "open", request: "proposed" } : { proposal: "declined", request: "submitted" });
    const { pausedAt } = await owner.selectFrom("therapist").select("pausedAt").where("id", "=", asked.tom.therapistId).executeTakeFirstOrThrow();
    expect(pausedAt !== null).toBe(!undone);
  });

  test.each(rounds)("a no and a suspension neither wait for each other for ever nor send the request back twice (round %i)", async () => {
    const asked = await somebodyIsAsked();
    const loes = await regionalLead(owner);
    const [, suspension] = await Promise.all([
      declineProposal(web, occasionOf(asked.tom), { proposalId: asked.proposal.id, decline: { reason: "stop-asking-me" } }),
      suspendTherapist(web, occasionOf(loes), { therapistId: asked.tom.therapistId, reason: "Registratie verlopen." }),
    ]);
    expect(suspension?.kind).toBe("proceed");
    expect(await statusOf(asked)).toEqual({ proposal: "withdrawn", request: "submitted" });
    expect(await owner.selectFrom("requestState").select("id").where("requestId", "=", asked.request.id).where("status", "=", "submitted").execute()).toHaveLength(2);
  });

  test("a place that is just being given away is not closed before it comes free again", async () => {
    const samira = await shelterWorker(owner);
    const tom = await therapist(owner);
    const request = await submittedRequest(owner, samira);
    const closing = await owner.transaction().execute(async (trx) => {
      await openProposal(trx, request, tom);
      const waits = closePlace(web, occasionOf(tom), { kind: "treatment" });
      await sql`select pg_sleep(0.1)`.execute(trx);
      return { waits };
    });
    expect(await closing.waits).toEqual({ kind: "proceed", closing: 1 });
    expect(await owner.selectFrom("place").select(["closedAt", "closesWhenFree"]).where("therapistId", "=", tom.therapistId).execute()).toEqual([{ closedAt: null, closesWhenFree: true }]);
  });
});

test("the database itself refuses a second live proposal for a place", async () => {
  const asked = await somebodyIsAsked();
  const other = await submittedRequest(owner, asked.samira);
  const { explanation, ...row } = await owner.selectFrom("proposal").selectAll().where("id", "=", asked.proposal.id).executeTakeFirstOrThrow();
  const second = owner.insertInto("proposal").values({ ...row, id: undefined, requestId: other.id, explanation: JSON.stringify(explanation) }).execute();
  await expect(second).rejects.toThrow("one_live_proposal_per_place");
});
