import { afterEach, describe, expect, test } from "vitest";
import { forbidPair } from "../../app/commands/forbid-pair.ts";
import { holdRequest } from "../../app/commands/hold-request.ts";
import { carryOutOverrides } from "../../app/commands/carry-out-overrides.ts";
import { choosePair } from "../../app/commands/choose-pair.ts";
import { later } from "../../app/domain/duration.ts";
import { occasionOf, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { matchFlevoland, meanwhile, proposalsAmong, worker } from "../support/matching.ts";

const { owner, web, worker: db } = ownDatabase();
const reason = "Besproken in het overleg.";

async function somebodyWaits() {
  const samira = await shelterWorker(owner);
  return { samira, loes: await regionalLead(owner), tom: await therapist(owner), yara: await submittedRequest(owner, samira) };
}

afterEach(async () => {
  await owner.updateTable("place").set({ closedAt: later(today, 1) }).execute();
  await owner.insertInto("requestState").columns(["requestId", "status", "at"]).expression((from) =>
    from.selectFrom("request").select((row) => ["id", row.val("withdrawn" as const).as("status"), row.val(today).as("at")]).where("status", "in", ["submitted", "proposed"])).execute();
});

describe("what a lead decides while a run computes is respected by that run", () => {
  test("a hold: the pair is dropped", async () => {
    const { loes, yara } = await somebodyWaits();
    const hold = () => holdRequest(web, occasionOf(loes), { reference: yara.reference, untilOn: "2026-11-30", reason });
    expect(await matchFlevoland(db, { compute: meanwhile(hold) })).toMatchObject({ proposed: 0, dropped: 1 });
  });

  test("a forbidden pair: it is dropped", async () => {
    const { loes, yara, tom } = await somebodyWaits();
    const forbid = () => forbidPair(web, occasionOf(loes), { reference: yara.reference, therapistId: tom.therapistId, reason });
    expect(await matchFlevoland(db, { compute: meanwhile(forbid) })).toMatchObject({ proposed: 0, dropped: 1 });
  });

  test("a chosen pair: what the run found for this request is dropped, and the chosen one is asked", async () => {
    const { loes, yara, tom } = await somebodyWaits();
    const anna = await therapist(owner, { name: "Anna", fields: { partsOfWeek: ["fri-pm"] } });
    const choose = () => choosePair(web, occasionOf(loes), { reference: yara.reference, therapistId: anna.therapistId, waived: ["part-of-week"], reason });
    expect(await matchFlevoland(db, { compute: meanwhile(choose) })).toMatchObject({ proposed: 0, dropped: 1 });
    expect(await carryOutOverrides(db, worker("match-regions"), "flevoland")).toEqual({ proposed: 1, ended: 0 });
    expect((await proposalsAmong(owner, { yara }, { tom, anna })).filter((line) => line.startsWith("yara"))).toEqual(["yara to anna: open"]);
  });

  test.each([1, 2, 3, 4, 5, 6])("a hold and a run at the same second: asked or held, never both (round %i)", async (round) => {
    const { loes, yara } = await somebodyWaits();
    const both = [() => holdRequest(web, occasionOf(loes), { reference: yara.reference, untilOn: "2026-11-30", reason }), () => matchFlevoland(db)];
    await Promise.all((round % 2 ? both : both.toReversed()).map((one) => one()));
    const open = await owner.selectFrom("proposal").select("id").where("requestId", "=", yara.id).where("status", "=", "open").execute();
    const held = await owner.selectFrom("leadOverride").select("id").where("requestId", "=", yara.id).where("endedAt", "is", null).execute();
    expect(open.length + held.length).toBe(1);
  });

  test("two leads choose at once: one of them is asked, and nobody is proposed twice", async () => {
    const { loes, yara, tom } = await somebodyWaits();
    const mark = await regionalLead(owner, { name: "Mark" });
    const anna = await therapist(owner, { name: "Anna" });
    const choose = (lead: typeof loes, therapistId: string) => choosePair(web, occasionOf(lead), { reference: yara.reference, therapistId, waived: [], reason });
    await Promise.all([choose(loes, tom.therapistId), choose(mark, anna.therapistId)]);
    await Promise.all([1, 2].map(() => carryOutOverrides(db, worker("match-regions"), "flevoland")));
    expect((await proposalsAmong(owner, { yara }, { tom, anna })).filter((line) => line.startsWith("yara"))).toHaveLength(1);
  });
});
