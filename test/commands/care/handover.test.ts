import { describe, expect } from "vitest";
import { checkHandover } from "../../../app/commands/check-handover.ts";
import { contradictHandover } from "../../../app/commands/contradict-handover.ts";
import { finishHandover } from "../../../app/commands/finish-handover.ts";
import { acceptProposal } from "../../../app/commands/accept-proposal.ts";
import { renewHandover } from "../../../app/commands/renew-handover.ts";
import { halfOf } from "../../../app/secrets/handover-half.ts";
import { logged } from "../../support/accounts.ts";
import { runningCase, standing, toldStates, type RunningCast } from "../../support/care.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../../support/cast.ts";
import { rehearsals, type Rehearsal } from "../../support/database.ts";

const test = rehearsals();
const secrets = ["a secret that only tests know, and long"];

async function accepted(stage: Rehearsal): Promise<RunningCast> {
  const cast = await runningCase(stage.db);
  await stage.as("schakel_web");
  return cast;
}

const keyOf = ({ request }: RunningCast) => ({ reference: request.reference });
const codeOf = ({ db }: Rehearsal, { id }: RunningCast) => db.selectFrom("handoverCode").selectAll().where("proposalId", "=", id).where("endedAt", "is", null).executeTakeFirst();

async function halfSpokenBy(stage: Rehearsal, cast: RunningCast, side: "shelter" | "therapist"): Promise<string> {
  await stage.as("owner");
  const code = await codeOf(stage, cast);
  await stage.as("schakel_web");
  return halfOf(code?.id ?? "", side, secrets);
}

const wrongHalf = (right: string) => (right.startsWith("0") ? `1${right.slice(1)}` : `0${right.slice(1)}`);

describe("the code on the phone", () => {
  test("comes with the yes, and works for a week", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db);
    const proposal = await openProposal(stage.db, await submittedRequest(stage.db, samira), tom);
    await stage.as("schakel_web");
    await acceptProposal(stage.db, occasionOf(tom), proposal.id);
    await stage.as("owner");
    expect(await stage.db.selectFrom("handoverCode").select(["proposalId", "madeAt", "expiresAt"]).execute()).toEqual([
      { proposalId: proposal.id, madeAt: today, expiresAt: new Date("2026-11-29T09:00:00Z") },
    ]);
  });

  test("each side hears whether the other's half was right, and both halves use it up", async ({ stage }) => {
    const cast = await accepted(stage);
    const [fromTom, fromSamira] = [await halfSpokenBy(stage, cast, "therapist"), await halfSpokenBy(stage, cast, "shelter")];
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: fromTom, secrets })).toEqual({ kind: "proceed", right: true });
    expect(await checkHandover(stage.db, occasionOf(cast.tom), { id: cast.id }, { half: fromSamira, secrets })).toEqual({ kind: "proceed", right: true });
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: fromTom, secrets })).toEqual({ kind: "refuse", reason: "code-used" });
  });

  test("the own half is no proof: who repeats what the shelter says has not shown anything", async ({ stage }) => {
    const cast = await accepted(stage);
    const own = await halfSpokenBy(stage, cast, "shelter");
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: own, secrets })).toMatchObject({ right: false });
  });

  test("five wrong halves burn it for both, each try is counted and in the log", async ({ stage }) => {
    const cast = await accepted(stage);
    const right = await halfSpokenBy(stage, cast, "therapist");
    const tries = [];
    for (let index = 0; index < 5; index++) tries.push(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: wrongHalf(right), secrets }));
    expect(tries.map((each) => each?.kind === "proceed" && !each.right && each.left)).toEqual([4, 3, 2, 1, 0]);
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: right, secrets })).toEqual({ kind: "refuse", reason: "code-ended" });
    await stage.as("owner");
    expect((await logged(stage.db, "handover.check-refused")).map(({ subjectId }) => subjectId)).toEqual(Array(5).fill(cast.request.id));
    expect(await stage.db.selectFrom("handoverCode").select(["shelterMistakes", "endedBecause"]).execute()).toEqual([{ shelterMistakes: 5, endedBecause: "burnt" }]);
  });

  test("a new one is one click of either side, is logged, and ends the old one", async ({ stage }) => {
    const cast = await accepted(stage);
    const old = await halfSpokenBy(stage, cast, "therapist");
    expect(await renewHandover(stage.db, occasionOf(cast.tom), { id: cast.id })).toEqual({ kind: "proceed" });
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: old, secrets })).toMatchObject({ right: false });
    expect(await checkHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { half: await halfSpokenBy(stage, cast, "therapist"), secrets })).toMatchObject({ right: true });
    await stage.as("owner");
    expect(await logged(stage.db, "handover.renew")).toMatchObject([{ personId: cast.tom.personId, subjectId: cast.request.id }]);
    expect((await stage.db.selectFrom("handoverCode").select("endedBecause").orderBy("madeAt").execute()).map(({ endedBecause }) => endedBecause)).toEqual(["replaced", null]);
  });
});

describe("the handover is done", () => {
  test("when either side says so, and the other is told by mail that names nothing", async ({ stage }) => {
    const cast = await accepted(stage);
    expect(await finishHandover(stage.db, occasionOf(cast.tom), { id: cast.id }, { unchecked: true })).toMatchObject({ kind: "proceed" });
    await stage.as("owner");
    expect((await toldStates(stage.db, cast)).at(-1)).toEqual({ status: "handed-over", happenedOn: "2026-11-22", personId: cast.tom.personId, reason: "code-unchecked" });
    expect(await codeOf(stage, cast)).toBeUndefined();
  });

  test("not without a checked code, unless somebody says so", async ({ stage }) => {
    const cast = await accepted(stage);
    expect(await finishHandover(stage.db, occasionOf(cast.samira), keyOf(cast), { unchecked: false })).toEqual({ kind: "refuse", reason: "code-unchecked" });
    expect(await standing(stage.db, cast)).toEqual({ status: "accepted", held: true });
  });

  test("the other side may say that it is not so: then there is a new code, and the lead hears it", async ({ stage }) => {
    const cast = await accepted(stage);
    await finishHandover(stage.db, occasionOf(cast.tom), { id: cast.id }, { unchecked: true });
    expect(await contradictHandover(stage.db, occasionOf(cast.tom), { id: cast.id })).toEqual({ kind: "refuse", reason: "own-word" });
    expect(await contradictHandover(stage.db, occasionOf(cast.samira), keyOf(cast))).toMatchObject({ kind: "proceed" });
    await stage.as("owner");
    expect(await standing(stage.db, cast)).toEqual({ status: "accepted", held: true });
    expect((await toldStates(stage.db, cast)).at(-1)).toMatchObject({ status: "accepted", reason: "handover-contradicted" });
    expect(await codeOf(stage, cast)).toBeDefined();
  });
});

describe("nobody else", () => {
  test("checks, renews, finishes or contradicts: not another therapist, not another shelter", async ({ stage }) => {
    const cast = await runningCase(stage.db);
    const anna = await therapist(stage.db, { name: "Anna" });
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    await stage.as("schakel_web");
    for (const [actor, key] of [[anna, { id: cast.id }], [bo, keyOf(cast)], [cast.samira, { id: cast.id }], [cast.tom, keyOf(cast)]] as const) {
      expect(await checkHandover(stage.db, occasionOf(actor), key, { half: "111 111", secrets })).toBeUndefined();
      expect(await renewHandover(stage.db, occasionOf(actor), key)).toBeUndefined();
      expect(await finishHandover(stage.db, occasionOf(actor), key, { unchecked: true })).toBeUndefined();
      expect(await contradictHandover(stage.db, occasionOf(actor), key)).toBeUndefined();
    }
    await stage.as("owner");
    expect(await standing(stage.db, cast)).toEqual({ status: "accepted", held: true });
  });

  test("a colleague at the same shelter does", async ({ stage }) => {
    const cast = await runningCase(stage.db);
    const fenna = await shelterWorker(stage.db, { name: "Fenna" });
    await stage.as("schakel_web");
    expect(await finishHandover(stage.db, occasionOf(fenna), keyOf(cast), { unchecked: true })).toMatchObject({ kind: "proceed" });
  });
});
