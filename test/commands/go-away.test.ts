import { expect } from "vitest";
import { changeAvailability } from "../../app/commands/change-availability.ts";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { matchFlevoland, waitingJobs, worker } from "../support/matching.ts";

const test = rehearsals();

/** Yara was proposed to Tom this Sunday; he has until Friday to answer. */
async function yaraAsked({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  const yara = await submittedRequest(db, samira);
  return { tom, yara, proposal: await openProposal(db, yara, tom) };
}

type Scene = Awaited<ReturnType<typeof yaraAsked>>;

async function away({ db, as }: Rehearsal, { tom }: Scene, absentFrom: string, absentUntil: string) {
  await as("schakel_web");
  const given = await changeAvailability(db, occasionOf(tom), { absentFrom, absentUntil });
  await as("owner");
  return given;
}

async function standing({ db }: Rehearsal, { yara, proposal }: Scene) {
  const { status, expiresAt } = await db.selectFrom("proposal").select(["status", "expiresAt"]).where("id", "=", proposal.id).executeTakeFirstOrThrow();
  const states = await db.selectFrom("requestState").select(["status", "reason"]).where("requestId", "=", yara.id).orderBy("id").execute();
  return { status, expiresAt, last: states.at(-1) };
}

test("who is away from today on keeps nobody waiting: the child is back in the queue at once, and the engine looks again", async ({ stage }) => {
  const scene = await yaraAsked(stage);
  expect(await away(stage, scene, "2026-11-20", "2026-12-04")).toEqual({ kind: "proceed", now: 1, sooner: 0 });
  expect(await standing(stage, scene)).toMatchObject({ status: "withdrawn", last: { status: "submitted", reason: "therapist-away" } });
  expect((await waitingJobs(stage.db, "match-regions")).map(({ payload }) => payload.region)).toEqual(["flevoland"]);
});

test("who goes away before the answer is due can answer until then; after that it is somebody else's, and no silence", async ({ stage }) => {
  const scene = await yaraAsked(stage);
  expect(await away(stage, scene, "2026-11-25", "2026-12-04")).toEqual({ kind: "proceed", now: 0, sooner: 1 });
  const onTheDay = new Date("2026-11-24T23:00:00Z");
  expect(await standing(stage, scene)).toMatchObject({ status: "open", expiresAt: onTheDay, last: { status: "proposed" } });
  expect((await waitingJobs(stage.db, "expire-proposal")).map(({ runAt }) => runAt)).toEqual([onTheDay]);
  await stage.as("schakel_worker");
  expect(await expireProposal(stage.db, worker("expire-proposal", onTheDay), scene.proposal.id)).toMatchObject({ kind: "proceed", silent: false });
  await stage.as("owner");
  expect(await standing(stage, scene)).toMatchObject({ status: "withdrawn", last: { status: "submitted", reason: "therapist-away" } });
  expect(await stage.db.selectFrom("pairBar").selectAll().execute()).toEqual([]);
  expect((await waitingJobs(stage.db, "notify")).map(({ payload }) => payload.event)).toEqual([]);
});

test("an absence after the answer is due, or one that is over, changes nothing of what is open", async ({ stage }) => {
  const scene = await yaraAsked(stage);
  expect(await away(stage, scene, "2026-12-21", "2027-01-03")).toEqual({ kind: "proceed", now: 0, sooner: 0 });
  expect(await away(stage, scene, "2026-10-01", "2026-10-14")).toEqual({ kind: "proceed", now: 0, sooner: 0 });
  expect(await standing(stage, scene)).toMatchObject({ status: "open", expiresAt: new Date(today.getTime() + 5 * 86_400_000) });
});

test("who is away gets no proposal, and the day after coming back gets one", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await therapist(stage.db, { fields: { absentFrom: "2026-11-20", absentUntil: "2026-11-24" } });
  await submittedRequest(stage.db, samira);
  const proposedOn = async (now: string) => {
    await stage.as("schakel_worker");
    const report = await matchFlevoland(stage.db, { now: new Date(now) });
    await stage.as("owner");
    return report?.proposed;
  };
  expect([await proposedOn("2026-11-24T10:00:00Z"), await proposedOn("2026-11-25T10:00:00Z")]).toEqual([0, 1]);
});

test("a neighbour's absence takes nothing from Tom", async ({ stage }) => {
  const scene = await yaraAsked(stage);
  const anna = await therapist(stage.db, { name: "Anna" });
  await stage.as("schakel_web");
  expect(await changeAvailability(stage.db, occasionOf(anna), { absentFrom: "2026-11-20", absentUntil: "2026-12-04" })).toEqual({ kind: "proceed", now: 0, sooner: 0 });
  await stage.as("owner");
  expect(await standing(stage, scene)).toMatchObject({ status: "open" });
});
