import { describe, expect } from "vitest";
import { carryOutOverrides } from "../../app/commands/carry-out-overrides.ts";
import { choosePair } from "../../app/commands/choose-pair.ts";
import { forbidPair } from "../../app/commands/forbid-pair.ts";
import { holdRequest } from "../../app/commands/hold-request.ts";
import { releaseOverride } from "../../app/commands/release-override.ts";
import { days, later } from "../../app/domain/duration.ts";
import { occasionOf, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { matchFlevoland, proposalsAmong, worker } from "../support/matching.ts";

const test = rehearsals();
const reason = "Zo is het afgesproken in het overleg.";

async function scene(stage: Rehearsal) {
  const { db } = stage;
  const samira = await shelterWorker(db);
  const cast = { samira, loes: await regionalLead(db), tom: await therapist(db), yara: await submittedRequest(db, samira) };
  const asLead = async <T>(run: () => Promise<T>) => {
    await stage.as("schakel_web");
    const answer = await run();
    await stage.as("owner");
    return answer;
  };
  const works = async <T>(run: () => Promise<T>) => {
    await stage.as("schakel_worker");
    const answer = await run();
    await stage.as("owner");
    return answer;
  };
  const carriedOut = (now = today) => works(() => carryOutOverrides(db, worker("match-regions", now), "flevoland"));
  const matched = (now = today) => works(() => matchFlevoland(db, { now }));
  const proposals = () => proposalsAmong(db, { yara: cast.yara }, { tom: cast.tom });
  return { db, ...cast, asLead, carriedOut, matched, proposals, at: occasionOf(cast.loes) };
}

const standing = (db: Rehearsal["db"]) => db.selectFrom("leadOverride").select(["id", "kind", "carriedOutAt", "failedAt", "endedAt", "proposalId"]).orderBy("madeAt").execute();

describe("a hold", () => {
  test("keeps the engine away until its day, and then nothing hangs: the request is matched again by itself", async ({ stage }) => {
    const { db, yara, asLead, matched, at, proposals } = await scene(stage);
    expect(await asLead(() => holdRequest(db, at, { reference: yara.reference, untilOn: "2026-11-30", reason }))).toMatchObject({ kind: "proceed" });
    expect(await matched()).toMatchObject({ proposed: 0 });
    expect(await proposals()).toEqual([]);
    expect(await matched(later(today, days(8)))).toMatchObject({ proposed: 1 });
  });

  test("is taken back with one deed, and the engine is asked to look again", async ({ stage }) => {
    const { db, yara, asLead, matched, at } = await scene(stage);
    await asLead(() => holdRequest(db, at, { reference: yara.reference, untilOn: "2026-11-30", reason }));
    const [hold] = await standing(db);
    expect(await asLead(() => releaseOverride(db, at, { reference: yara.reference, id: hold!.id }))).toBe(true);
    expect(await asLead(() => releaseOverride(db, at, { reference: yara.reference, id: hold!.id }))).toBe(false);
    expect(await matched()).toMatchObject({ proposed: 1 });
  });

  test("a second one takes the place of the first", async ({ stage }) => {
    const { db, yara, asLead, at } = await scene(stage);
    for (const untilOn of ["2026-11-30", "2026-12-07"]) await asLead(() => holdRequest(db, at, { reference: yara.reference, untilOn, reason }));
    expect((await standing(db)).filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  test.for([["2026-11-22", "until-too-soon"], ["2028-01-01", "until-too-far"]])("until %s: %s, and nothing is written", async ([untilOn, problem], { stage }) => {
    const { db, yara, asLead, at } = await scene(stage);
    expect(await asLead(() => holdRequest(db, at, { reference: yara.reference, untilOn: untilOn!, reason }))).toEqual({ kind: "refuse", reason: problem });
    expect(await standing(db)).toEqual([]);
  });
});

describe("a pair that a lead chooses", () => {
  const choice = (reference: string, therapistId: string, waived: ("part-of-week" | "confirmation" | "bar")[] = []) => ({ reference, therapistId, waived, reason });

  test("is proposed before the engine looks, with its term, its letter and what a lead let go of", async ({ stage }) => {
    const { db, yara, tom, asLead, carriedOut, at, proposals } = await scene(stage);
    await db.updateTable("therapist").set({ partsOfWeek: ["fri-pm"] }).where("id", "=", tom.therapistId).execute();
    await asLead(() => choosePair(db, at, choice(yara.reference, tom.therapistId, ["part-of-week"])));
    expect(await carriedOut()).toEqual({ proposed: 1, ended: 0 });
    expect(await carriedOut()).toEqual({ proposed: 0, ended: 0 });
    expect(await proposals()).toEqual(["yara to tom: open"]);
    expect(await standing(db)).toMatchObject([{ kind: "propose", failedAt: null, proposalId: expect.any(String) as string }]);
  });

  test("waits for the worker, and no run asks anybody else meanwhile", async ({ stage }) => {
    const { db, yara, tom, asLead, matched, at } = await scene(stage);
    await therapist(db, { name: "Anna" });
    await asLead(() => choosePair(db, at, choice(yara.reference, tom.therapistId)));
    expect(await matched()).toMatchObject({ proposed: 0 });
  });

  test.for<[string, (s: Awaited<ReturnType<typeof scene>>) => Promise<unknown>]>([
    ["whom the family leaves out", ({ db, yara, tom }) => db.insertInto("requestExclusion").values({ requestId: yara.id, therapistId: tom.therapistId, createdAt: today }).execute()],
    ["who has no free place", ({ db, tom }) => db.updateTable("place").set({ closedAt: today }).where("therapistId", "=", tom.therapistId).execute()],
    ["who is on pause", ({ db, tom }) => db.updateTable("therapist").set({ pausedAt: today, pausedReason: "asked" }).where("id", "=", tom.therapistId).execute()],
  ])("%s is not asked, the lead learns only that it could not be, and the engine goes on", async ([, arrange], { stage }) => {
    const all = await scene(stage);
    const { db, yara, tom, asLead, carriedOut, matched, at, proposals } = all;
    await arrange(all);
    await therapist(db, { name: "Anna" });
    await asLead(() => choosePair(db, at, choice(yara.reference, tom.therapistId, ["part-of-week", "confirmation", "bar"])));
    expect(await carriedOut()).toEqual({ proposed: 0, ended: 0 });
    expect(await standing(db)).toMatchObject([{ failedAt: today, carriedOutAt: null }]);
    expect(await matched()).toMatchObject({ proposed: 1 });
    expect(await proposals()).toEqual(["yara to somebody: open"]);
  });

  test("that is taken back ends an open proposal, and the child is back in the queue with its clock", async ({ stage }) => {
    const { db, yara, tom, asLead, carriedOut, at, proposals } = await scene(stage);
    await asLead(() => choosePair(db, at, choice(yara.reference, tom.therapistId)));
    await carriedOut();
    const [chosen] = await standing(db);
    await asLead(() => releaseOverride(db, at, { reference: yara.reference, id: chosen!.id }));
    expect(await carriedOut()).toEqual({ proposed: 0, ended: 1 });
    expect(await proposals()).toEqual(["yara to tom: withdrawn"]);
    expect(await db.selectFrom("request").select(["status", "submittedAt"]).where("id", "=", yara.id).executeTakeFirst()).toEqual({ status: "submitted", submittedAt: today });
  });
});

describe("a pair that a lead forbids", () => {
  test("is not matched, ends when it was open, and is possible again once released", async ({ stage }) => {
    const { db, yara, tom, asLead, carriedOut, matched, at, proposals } = await scene(stage);
    await matched();
    expect(await proposals()).toEqual(["yara to tom: open"]);
    expect(await asLead(() => forbidPair(db, at, { reference: yara.reference, therapistId: tom.therapistId, reason }))).toMatchObject({ kind: "proceed" });
    expect(await carriedOut()).toEqual({ proposed: 0, ended: 1 });
    expect(await matched()).toMatchObject({ proposed: 0 });
    const [ban] = await standing(db);
    await asLead(() => releaseOverride(db, at, { reference: yara.reference, id: ban!.id }));
    expect(await matched()).toMatchObject({ proposed: 1 });
  });
});

describe("whose request it is", () => {
  test("a lead of another region decides nothing here, and a request that was asked to somebody waits for the answer", async ({ stage }) => {
    const { db, yara, tom, asLead, matched, at } = await scene(stage);
    const kees = occasionOf(await regionalLead(db, { name: "Kees", regions: ["kennemerland"] }));
    const deed = { reference: yara.reference, therapistId: tom.therapistId, reason, waived: [], untilOn: "2026-11-30" };
    const all = [() => holdRequest(db, kees, deed), () => choosePair(db, kees, deed), () => forbidPair(db, kees, deed)];
    for (const decide of all) expect(await asLead<unknown>(decide)).toBeUndefined();
    const away = await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland" });
    expect(await asLead(() => choosePair(db, at, { ...deed, therapistId: away.therapistId }))).toEqual({ kind: "refuse", reason: "therapist-unknown" });
    await matched();
    for (const decide of [() => holdRequest(db, at, deed), () => choosePair(db, at, deed)]) expect(await asLead<unknown>(decide)).toEqual({ kind: "refuse", reason: "request-not-waiting" });
    expect(await standing(db)).toEqual([]);
  });
});
