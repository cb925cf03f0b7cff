import { describe, expect } from "vitest";
import { countClocks } from "../../app/commands/count-clocks.ts";
import { loader as howLong } from "../../app/routes/region/figures/clocks.tsx";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import { loader as requests } from "../../app/routes/region/requests.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { cameTo, daysAgo } from "../support/five-children.ts";
import { waitingJobs, worker } from "../support/matching.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();
const minutesLater = (minutes: number) => new Date(today.getTime() + minutes * 60_000);

/** In Flevoland one with an intake and a start, one who stopped, and one who waits; in Kennemerland one with an intake, who speaks Arabic. */
async function twoRegions({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(60) });
  await cameTo(db, yara, "intake-held", 40);
  await cameTo(db, yara, "started", 10);
  const mila = await submittedRequest(db, samira, { submittedAt: daysAgo(40), fields: { ageYears: 14 } });
  await cameTo(db, mila, "withdrawn", 30);
  const noa = await submittedRequest(db, samira, { submittedAt: daysAgo(5), fields: { urgency: "crisis", forms: ["emdr", "kidnet"] } });
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const adam = await submittedRequest(db, bo, { region: "kennemerland", submittedAt: daysAgo(200), fields: { language: "ar" } });
  await cameTo(db, adam, "intake-held", 30);
  return { samira, yara, noa };
}

async function count(stage: Rehearsal, regions: readonly string[], at = today) {
  await stage.as("schakel_worker");
  for (const region of regions) await countClocks(stage.db, worker("count-clocks", at), region);
  await stage.as("schakel_web");
}

type Clocks = { countedAt: Date | null; clocks: unknown; split: unknown; period: unknown };

async function clocksSeenBy(db: Database, as: Person, search: string, now = today): Promise<Clocks> {
  const { countedAt, clocks, split, period } = (await open(howLong, { db, as, search, now })) as Clocks;
  return { countedAt, clocks, split, period };
}

describe("the clocks that the worker counted", () => {
  test("say what the page works out itself where nothing was counted, for every period, split and choice of regions", async ({ stage }) => {
    await twoRegions(stage);
    const both = await regionalLead(stage.db, { regions: ["flevoland", "kennemerland"] });
    const questions = ["", "&region=flevoland", "&region=kennemerland"].flatMap((region) => [13, 26, 52].flatMap((weeks) => ["urgency", "age-band", "form", "language", "route", "organisation"].map((by) => `?weeks=${weeks}&by=${by}${region}`)));
    await stage.as("schakel_web");
    const workedOut: Clocks[] = [];
    for (const question of questions) workedOut.push(await clocksSeenBy(stage.db, both, question));
    expect(workedOut.every(({ countedAt }) => countedAt === null)).toBe(true);
    await count(stage, ["flevoland", "kennemerland"]);
    for (const [index, question] of questions.entries()) expect([question, await clocksSeenBy(stage.db, both, question)]).toEqual([question, { ...workedOut[index], countedAt: today }]);
  });

  test("are of when they were counted, and the list behind one is as long as it says", async ({ stage }) => {
    const { samira } = await twoRegions(stage);
    const loes = await regionalLead(stage.db);
    await count(stage, ["flevoland"], daysAgo(1));
    await stage.as("owner");
    await submittedRequest(stage.db, samira, { submittedAt: today });
    await stage.as("schakel_web");
    const seen = { clocks: { "to-intake": { ends: { reached: 1, "given-up": 1, "still-waiting": 1 } } }, period: { to: "2026-11-21" } };
    expect(await open(howLong, { db: stage.db, as: loes })).toMatchObject({ ...seen, countedAt: daysAgo(1) });
    expect(await open(requests, { db: stage.db, as: loes, search: "?clock=to-intake&end=still-waiting" })).toMatchObject({ total: 1 });
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({ countedAt: daysAgo(1), everyone: { requests: 2 } });
  });

  test("are counted again when somebody looks at old ones, and once for all who look", async ({ stage }) => {
    await twoRegions(stage);
    const loes = await regionalLead(stage.db);
    await count(stage, ["flevoland"]);
    const asked = async () => {
      await stage.as("owner");
      const jobs = await waitingJobs(stage.db, "count-clocks");
      await stage.as("schakel_web");
      return jobs;
    };
    await open(overview, { db: stage.db, as: loes, now: minutesLater(59) });
    expect(await asked()).toEqual([]);
    for (const door of [overview, howLong]) await open<unknown>(door, { db: stage.db, as: loes, now: minutesLater(61) });
    expect(await asked()).toMatchObject([{ payload: { region: "flevoland" } }]);
  });

  test("take the place of those before, and are the same when counted twice", async ({ stage }) => {
    const { noa } = await twoRegions(stage);
    const loes = await regionalLead(stage.db);
    await count(stage, ["flevoland", "flevoland"]);
    const before = await clocksSeenBy(stage.db, loes, "");
    await stage.as("owner");
    await cameTo(stage.db, noa, "withdrawn", 0);
    await count(stage, ["flevoland"], minutesLater(5));
    expect(before.clocks).toMatchObject({ "to-intake": { ends: { "given-up": 1, "still-waiting": 1 } } });
    expect(await clocksSeenBy(stage.db, loes, "")).toMatchObject({ countedAt: minutesLater(5), clocks: { "to-intake": { ends: { "given-up": 2, "still-waiting": 0 } } } });
  });

  test("that an older version wrote in another shape are as good as not counted", async ({ stage }) => {
    await twoRegions(stage);
    const loes = await regionalLead(stage.db);
    await count(stage, ["flevoland"]);
    await stage.as("schakel_worker");
    await stage.db.updateTable("clockCount").set({ counts: JSON.stringify({ all: { median: 40 } }) }).execute();
    await stage.as("schakel_web");
    expect(await clocksSeenBy(stage.db, loes, "")).toMatchObject({ countedAt: null, clocks: { "to-intake": { ends: { reached: 1 } } } });
  });

  test("of another's region nobody reads, and none who is no lead", async ({ stage }) => {
    const { samira } = await twoRegions(stage);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    await count(stage, ["flevoland"]);
    for (const reader of [kees, samira]) expect(await asActor(stage.db, reader, (trx) => trx.selectFrom("clockCount").select("region").execute())).toEqual([]);
  });
});
