import { describe, expect, test } from "vitest";
import { checkHandover } from "../../../app/commands/check-handover.ts";
import { contradictHandover } from "../../../app/commands/contradict-handover.ts";
import { endCase } from "../../../app/commands/end-case.ts";
import { finishHandover } from "../../../app/commands/finish-handover.ts";
import { reportIntake } from "../../../app/commands/report-intake.ts";
import { withdrawRequest } from "../../../app/commands/withdraw-request.ts";
import { runningCase, standing, toldStates, type RunningCast } from "../../support/care.ts";
import { occasionOf } from "../../support/cast.ts";
import { ownDatabase } from "../../support/database.ts";

const { owner, web } = ownDatabase();
const rounds = [1, 2, 3, 4, 5];
const keyOf = ({ request }: RunningCast) => ({ reference: request.reference });
const howMany = async (cast: RunningCast, status: string) => (await toldStates(owner, cast)).filter((state) => state.status === status).length;

describe("two at the same second", () => {
  test.each(rounds)("both sides press “handover done”: it is done once, and the other finds it done (round %i)", async () => {
    const cast = await runningCase(owner);
    const answers = await Promise.all([
      finishHandover(web, occasionOf(cast.tom), { id: cast.id }, { unchecked: true }),
      finishHandover(web, occasionOf(cast.samira), keyOf(cast), { unchecked: true }),
    ]);
    expect(answers.map((answer) => String(answer?.kind)).toSorted()).toEqual(["proceed", "refuse"]);
    expect(answers).toContainEqual({ kind: "refuse", reason: "already-handed-over" });
    expect(await howMany(cast, "handed-over")).toBe(1);
  });

  test.each(rounds)("both tell that the intake was held: one state, two words (round %i)", async () => {
    const cast = await runningCase(owner, { status: "handed-over" });
    await Promise.all([reportIntake(web, occasionOf(cast.tom), { id: cast.id }, "2026-11-18"), reportIntake(web, occasionOf(cast.samira), keyOf(cast), "2026-11-18")]);
    expect(await howMany(cast, "intake-held")).toBe(1);
    expect(await owner.selectFrom("careReport").select("side").where("proposalId", "=", cast.id).execute()).toHaveLength(2);
  });

  test.each(rounds)("one ends the case twice, in two windows: the place is freed once (round %i)", async () => {
    const cast = await runningCase(owner, { status: "started" });
    const well = { on: "2026-11-21", outcome: "better", reason: "goals-reached" } as const;
    const answers = await Promise.all([1, 2].map(() => endCase(web, occasionOf(cast.tom), { id: cast.id }, well)));
    expect(answers.map((answer) => String(answer?.kind)).toSorted()).toEqual(["proceed", "refuse"]);
    expect(await standing(owner, cast)).toEqual({ status: "completed", held: false });
    expect(await howMany(cast, "completed")).toBe(1);
  });

  test.each(rounds)("the therapist ends after an intake while the shelter takes the request back: one of the two (round %i)", async () => {
    const cast = await runningCase(owner, { status: "intake-held" });
    const [end, back] = await Promise.all([
      endCase(web, occasionOf(cast.tom), { id: cast.id }, { on: "2026-11-21", outcome: "not-known", reason: "no-treatment-needed" }),
      withdrawRequest(web, occasionOf(cast.samira), { reference: cast.request.reference, reason: "no-longer-needed" }),
    ]);
    expect([end?.kind === "proceed", back?.kind === "proceed"].filter(Boolean)).toHaveLength(1);
    expect(await standing(owner, cast)).toEqual({ status: end?.kind === "proceed" ? "completed" : "withdrawn", held: false });
  });

  test.each(rounds)("an intake is told while the other says that there was no handover: whichever came first holds (round %i)", async () => {
    const cast = await runningCase(owner);
    await finishHandover(web, occasionOf(cast.tom), { id: cast.id }, { unchecked: true });
    const [held] = await Promise.all([reportIntake(web, occasionOf(cast.tom), { id: cast.id }, "2026-11-18"), contradictHandover(web, occasionOf(cast.samira), keyOf(cast))]);
    expect(held).toMatchObject({ kind: "proceed", effect: "reached" });
    expect((await standing(owner, cast)).status).toBe("intake-held");
  });

  test("many guesses at once are counted one by one: no more than five", async () => {
    const cast = await runningCase(owner);
    const guesses = Array.from({ length: 12 }, () => checkHandover(web, occasionOf(cast.samira), keyOf(cast), { half: "wrong", secrets: ["a secret that only tests know"] }));
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => answer?.kind === "proceed")).toHaveLength(5);
    expect(answers.filter((answer) => answer?.kind === "refuse" && answer.reason === "code-ended")).toHaveLength(7);
  });
});

test("the database itself refuses a second word of one side, a second plan, a second end and a second code", async () => {
  const { id, tom } = await runningCase(owner, { status: "intake-held" });
  const word = { proposalId: id, what: "intake-held", happenedOn: "2026-11-13", side: "therapist", personId: tom.personId, recordedAt: new Date() };
  await expect(owner.insertInto("careReport").values(word).execute()).rejects.toThrow("one_word_per_side");
  const plan = { proposalId: id, startsAt: new Date(), side: "therapist", personId: tom.personId, plannedAt: new Date() };
  await owner.insertInto("intakePlan").values(plan).execute();
  await expect(owner.insertInto("intakePlan").values(plan).execute()).rejects.toThrow("one_intake_plan_at_a_time");
  const end = { proposalId: id, endedOn: "2026-11-20", outcome: "better", reason: "other", personId: tom.personId, recordedAt: new Date() };
  await owner.insertInto("caseEnd").values(end).execute();
  await expect(owner.insertInto("caseEnd").values(end).execute()).rejects.toThrow("case_end_pkey");
  const code = { proposalId: id, madeAt: new Date(), expiresAt: new Date(Date.now() + 1000) };
  await expect(owner.insertInto("handoverCode").values(code).execute()).rejects.toThrow("one_handover_code_at_a_time");
});
