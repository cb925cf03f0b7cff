import { sql } from "kysely";
import { describe, expect } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { carryOutDeclines } from "../../app/commands/carry-out-declines.ts";
import { declineProposal } from "../../app/commands/decline-proposal.ts";
import type { Decline } from "../../app/domain/decline.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import type { Database } from "../../db/connect.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today, type CastTherapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();

/** Tom is asked for Samira's child, and the web goes on from here. */
async function tomIsAsked({ db, as }: Rehearsal, treatments = [{ treatment: "emdr" }, { treatment: "kidnet" }]) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { treatments });
  const request = await submittedRequest(db, samira, { submittedAt: new Date("2026-11-02T09:00:00Z") });
  const proposal = await openProposal(db, request, tom);
  await as("schakel_web");
  return { samira, tom, request, proposal };
}

async function how(db: Database, { requestId, proposalId, tom }: { requestId: string; proposalId: string; tom: CastTherapist }) {
  return {
    request: await db.selectFrom("request").select(["status", "submittedAt"]).where("id", "=", requestId).executeTakeFirstOrThrow(),
    proposal: await db.selectFrom("proposal").select(["status", "declineReason", "answeredAt", "answeredBy", "releasedAt"]).where("id", "=", proposalId).executeTakeFirstOrThrow(),
    bars: await db.selectFrom("pairBar").select(["reason", "untilOn"]).where("requestId", "=", requestId).where("therapistId", "=", tom.therapistId).execute(),
    therapist: await db.selectFrom("therapist").select(["nextFreeOn", "pausedAt", "pausedReason"]).where("id", "=", tom.therapistId).executeTakeFirstOrThrow(),
    forms: (await db.selectFrom("therapistTreatment").select("treatment").where("therapistId", "=", tom.therapistId).orderBy("treatment").execute()).map(({ treatment }) => treatment),
  };
}

async function jobs(db: Database) {
  const { rows } = await sql<{ task: string; key: string | null }>`select task_identifier as task, key from graphile_worker.jobs order by id`.execute(db);
  return rows;
}

const whenItCounts = later(today, minutes(10));

/** Tom says no, and does not take it back. */
async function decline(stage: Rehearsal, refusal: Decline) {
  const asked = await tomIsAsked(stage);
  const answer = await declineProposal(stage.db, occasionOf(asked.tom), { proposalId: asked.proposal.id, decline: refusal });
  await stage.as("schakel_worker");
  const clock: Occasion = { actor: { kind: "worker", task: "carry-out-declines" }, now: whenItCounts, cause: "job:1", origin: null };
  await carryOutDeclines(stage.db, clock);
  await stage.as("owner");
  return { answer, after: await how(stage.db, { requestId: asked.request.id, proposalId: asked.proposal.id, tom: asked.tom }), ...asked };
}

describe("a yes", () => {
  test("accepts the request, keeps the place and tells the shelter", async ({ stage }) => {
    const { tom, request, proposal } = await tomIsAsked(stage);
    expect(await acceptProposal(stage.db, occasionOf(tom), proposal.id)).toEqual({ kind: "proceed", requestBecomes: "accepted" });
    await stage.as("owner");
    const after = await how(stage.db, { requestId: request.id, proposalId: proposal.id, tom });
    expect(after.request.status).toBe("accepted");
    expect(after.proposal).toEqual({ status: "accepted", declineReason: null, answeredAt: today, answeredBy: tom.personId, releasedAt: null });
    expect(await jobs(stage.db)).toEqual([{ task: "notify", key: null }]);
    expect(await stage.db.selectFrom("audit").select(["action", "subjectId", "personId"]).execute()).toEqual([{ action: "proposal.accept", subjectId: proposal.id, personId: tom.personId }]);
  });

  test("given a second time changes nothing and says so", async ({ stage }) => {
    const { tom, proposal } = await tomIsAsked(stage);
    await acceptProposal(stage.db, occasionOf(tom), proposal.id);
    expect(await acceptProposal(stage.db, occasionOf(tom), proposal.id)).toEqual({ kind: "refuse", reason: "already-accepted" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("requestState").select("id").where("status", "=", "accepted").execute()).toHaveLength(1);
  });

  test("cannot follow a no", async ({ stage }) => {
    const { tom, proposal } = await tomIsAsked(stage);
    await declineProposal(stage.db, occasionOf(tom), { proposalId: proposal.id, decline: { reason: "this-one-case" } });
    expect(await acceptProposal(stage.db, occasionOf(tom), proposal.id)).toEqual({ kind: "refuse", reason: "already-declined" });
  });

  test("of another therapist finds nothing", async ({ stage }) => {
    const anna = await therapist(stage.db, { name: "Anna" });
    const { proposal } = await tomIsAsked(stage);
    expect(await acceptProposal(stage.db, occasionOf(anna), proposal.id)).toBeUndefined();
    expect(await declineProposal(stage.db, occasionOf(anna), { proposalId: proposal.id, decline: { reason: "this-one-case" } })).toBeUndefined();
  });

  test("lets the two sides see each other's mailbox, and not before", async ({ stage }) => {
    const { tom, samira, proposal } = await tomIsAsked(stage);
    const contact = async () => (await sql`select name, mailbox from handover_contact(${proposal.id})`.execute(stage.db)).rows;
    await acceptProposal(stage.db, { ...occasionOf(tom), actor: tom }, proposal.id);
    expect(await contact()).toEqual([{ name: null, mailbox: "aanmelding@de-haven.example" }]);
    await sql`select set_config('actor.person', ${samira.personId}, true), set_config('actor.role', 'shelter', true), set_config('actor.organisations', ${samira.organisations.join()}, true)`.execute(stage.db);
    expect(await contact()).toEqual([{ name: "Praktijk De Linde", mailbox: "aanmelding@praktijk-de-linde.example" }]);
  });
});

describe("a no", () => {
  test("sends the request back with its clock kept, frees the place and looks again", async ({ stage }) => {
    const { after, tom, request, answer } = await decline(stage, { reason: "this-one-case" });
    expect(answer?.kind).toBe("proceed");
    expect(after.request).toEqual({ status: "submitted", submittedAt: new Date("2026-11-02T09:00:00Z") });
    expect(after.proposal).toEqual({ status: "declined", declineReason: "this-one-case", answeredAt: today, answeredBy: tom.personId, releasedAt: whenItCounts });
    expect(await jobs(stage.db)).toEqual([{ task: "match-regions", key: "match:flevoland" }]);
    const states = await stage.db.selectFrom("requestState").select(["status", "reason"]).where("requestId", "=", request.id).orderBy("id").execute();
    expect(states.at(-1)).toEqual({ status: "submitted", reason: "declined-this-one-case" });
  });

  test("for want of a place asks nothing before the next free day", async ({ stage }) => {
    const { after } = await decline(stage, { reason: "no-place", nextFreeOn: "2027-01-11" });
    expect(after.therapist).toEqual({ nextFreeOn: "2027-01-11", pausedAt: null, pausedReason: null });
    expect(after.bars).toEqual([{ reason: "no-place", untilOn: "2027-01-11" }]);
  });

  test("for want of a place with a day that has passed is refused, and nothing happened", async ({ stage }) => {
    const { answer, after } = await decline(stage, { reason: "no-place", nextFreeOn: "2026-11-22" });
    expect(answer).toEqual({ kind: "refuse", reason: "next-free-day-out-of-range" });
    expect([after.proposal.status, after.request.status, after.bars]).toEqual(["open", "proposed", []]);
  });

  test("for want of expertise takes the form out of the profile, when that was confirmed", async ({ stage }) => {
    const { after } = await decline(stage, { reason: "not-my-expertise", narrowProfile: true });
    expect(after.forms).toEqual(["kidnet"]);
    expect(after.bars).toEqual([{ reason: "not-my-expertise", untilOn: null }]);
  });

  test("for want of expertise without confirmation bars the pair, and the profile stays", async ({ stage }) => {
    const { after } = await decline(stage, { reason: "not-my-expertise", narrowProfile: false });
    expect(after.forms).toEqual(["emdr", "kidnet"]);
    expect(after.bars).toHaveLength(1);
  });

  test("to this one case bars this pair and changes nothing else", async ({ stage }) => {
    const { after } = await decline(stage, { reason: "this-one-case" });
    expect(after.bars).toEqual([{ reason: "this-one-case", untilOn: null }]);
    expect(after.therapist).toEqual({ nextFreeOn: null, pausedAt: null, pausedReason: null });
    expect(after.forms).toEqual(["emdr", "kidnet"]);
  });

  test("to everything pauses the therapist, and leaves the pair open for later", async ({ stage }) => {
    const { after } = await decline(stage, { reason: "stop-asking-me" });
    expect(after.therapist).toEqual({ nextFreeOn: null, pausedAt: whenItCounts, pausedReason: "asked" });
    expect(after.bars).toEqual([]);
  });

  test("frees the place for the next child", async ({ stage }) => {
    const { tom, samira, proposal } = await decline(stage, { reason: "this-one-case" });
    expect((await openProposal(stage.db, await submittedRequest(stage.db, samira), tom)).placeId).toBe(proposal.placeId);
  });
});
