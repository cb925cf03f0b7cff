import { describe, expect, test } from "vitest";
import { approveSetting, takeBackSetting } from "../../app/commands/decide-setting.ts";
import { proposeVersion, proposeWithdrawal } from "../../app/commands/propose-setting.ts";
import { weighSetting } from "../../app/commands/weigh-setting.ts";
import type { Person } from "../../app/domain/actor.ts";
import { nationalMember, occasionOf, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { worker } from "../support/matching.ts";

const { owner, web, worker: workerDatabase } = ownDatabase();
const seenAt = today.toISOString();

async function team(): Promise<[Person, Person, Person]> {
  return [await nationalMember(owner), await nationalMember(owner, { name: "Joris" }), await nationalMember(owner, { name: "Meike" })];
}

async function weighed(by: Person, validFrom: string): Promise<string> {
  const made = await proposeVersion(web, occasionOf(by), "message-terms", { validFrom, value: { refusalsBeforeStop: 4, addressLinkHours: 24 }, source: "Vaker proberen", certainty: "choice", confirmBy: null });
  if (made.kind !== "proceed") throw new Error(made.reason);
  await weighSetting(workerDatabase, worker("weigh-setting"), made.id);
  return made.id;
}

const versionsFrom = async (validFrom: string) => (await owner.selectFrom("setting").select("id").where("key", "=", "message-terms").where("validFrom", "=", validFrom).execute()).length;
const outcomes = (answers: readonly ({ kind: string; reason?: string } | null)[]) => answers.map((answer) => answer?.reason ?? answer?.kind).toSorted((one, other) => String(one).localeCompare(String(other)));

describe("at the same moment", () => {
  test("two approve: one does, the other reads that it was done", async () => {
    const [noor, joris, meike] = await team();
    const id = await weighed(noor, "2027-01-01");
    const answers = await Promise.all([joris, meike].map((by) => approveSetting(web, occasionOf(by), { id, seenAt })));
    expect(outcomes(answers)).toEqual(["proceed", "setting-not-open"]);
    expect(await versionsFrom("2027-01-01")).toBe(1);
  });

  test("one approves while the other takes it back: whichever came first holds, and the version is there only after a yes", async () => {
    const [noor, joris] = await team();
    const id = await weighed(noor, "2027-02-01");
    const [approved, takenBack] = await Promise.all([approveSetting(web, occasionOf(joris), { id, seenAt }), takeBackSetting(web, occasionOf(noor), id)]);
    expect(outcomes([approved, takenBack])).toEqual(["proceed", "setting-not-open"]);
    expect(await versionsFrom("2027-02-01")).toBe(approved?.kind === "proceed" ? 1 : 0);
  });

  test("two propose about one setting: one does", async () => {
    const [noor, joris] = await team();
    const propose = (by: Person, validFrom: string) => proposeVersion(web, occasionOf(by), "message-terms", { validFrom, value: { refusalsBeforeStop: 5, addressLinkHours: 24 }, source: "Vaker proberen", certainty: "choice", confirmBy: null });
    const answers = await Promise.all([propose(noor, "2027-03-01"), propose(joris, "2027-04-01")]);
    expect(outcomes(answers)).toEqual(["proceed", "setting-proposed-already"]);
    for (const answer of answers) if (answer.kind === "proceed") for (const by of [noor, joris]) await takeBackSetting(web, occasionOf(by), answer.id);
  });

  test("two approve one withdrawal: the version goes once", async () => {
    const [noor, joris, meike] = await team();
    const made = await proposeWithdrawal(web, occasionOf(noor), { key: "message-terms", validFrom: "2027-01-01", source: "Toch niet" });
    if (made?.kind !== "proceed") throw new Error("There is nothing to withdraw.");
    await weighSetting(workerDatabase, worker("weigh-setting"), made.id);
    const answers = await Promise.all([joris, meike].map((by) => approveSetting(web, occasionOf(by), { id: made.id, seenAt })));
    expect(outcomes(answers)).toEqual(["proceed", "setting-not-open"]);
    expect(await versionsFrom("2027-01-01")).toBe(0);
  });
});
