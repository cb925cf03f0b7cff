import { describe, expect } from "vitest";
import { learnTonight } from "../../app/commands/learn-prices.ts";
import { effects } from "../../app/commands/setting-effects.ts";
import { takeCensus } from "../../app/commands/take-census.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { settingOn } from "../../db/settings.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import { amsterdamClock } from "../../app/domain/amsterdam-time.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { matchFlevoland, worker } from "../support/matching.ts";

const test = rehearsals();
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);
const learn = (db: Database, now = today) => learnTonight(db, worker("learn-prices", now));

/** Forty children ask for EMDR in Arabic, which only Yasmina speaks, and one in Dutch, which everybody does. */
async function arabicIsScarce({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  // So many that some come free in every stretch of days that chance can draw.
  const tom = await therapist(db, { places: 300 });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier", places: 4, fields: { languages: ["nl", "ar"] } });
  await approvedLongAgo(db);
  for (let child = 0; child < 40; child += 1) await submittedRequest(db, samira, { submittedAt: daysAgo(1 + child), fields: { language: "ar", interpreterOk: false } });
  await submittedRequest(db, samira, { submittedAt: daysAgo(1) });
  return { samira, tom, yasmina };
}

async function approvedLongAgo(db: Database) {
  await db.updateTable("therapistState").set({ at: daysAgo(60) }).execute();
}

async function stored(db: Database) {
  return asActor(db, worker("read").actor, (trx) => trx.selectFrom("scarcityPrice").selectAll().orderBy("learntOn").orderBy("therapistId").execute());
}

describe("the prices of a night", () => {
  test("rise for the one therapist whom many need, and for nobody else", async ({ stage }) => {
    const { yasmina } = await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    await learn(stage.db);
    expect(await stored(stage.db)).toEqual([{ learntOn: "2026-11-22", therapistId: yasmina.therapistId, placeKind: "treatment", points: expect.any(Number) }]);
  });

  test("are nothing where nothing is scarce, and the night is there all the same", async ({ stage }) => {
    await submittedRequest(stage.db, await shelterWorker(stage.db), { submittedAt: daysAgo(3) });
    await therapist(stage.db, { places: 300 });
    await approvedLongAgo(stage.db);
    await stage.as("schakel_worker");
    await learn(stage.db);
    expect(await stored(stage.db)).toEqual([]);
    expect((await matchTermsOn(stage.db, "2026-11-22")).scarcityLearntOn).toBe("2026-11-22");
  });

  test("by proposed rules are worked out beside those of now, and nothing is learnt of it", async ({ stage }) => {
    await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    const { db } = stage;
    const rules = await settingOn(db, "price-rules", "2026-11-22");
    const change = { before: rules, after: { ...rules, mostPoints: 10 }, on: "2026-11-22" };
    const scales = { db, key: "price-rules", change, now: today };
    await learn(db);
    const [tonight] = await stored(db);
    expect(tonight?.points).toBeGreaterThan(10);
    expect(await effects.prices(scales)).toEqual({ kind: "prices", before: { places: 1, highest: tonight?.points }, after: { places: 1, highest: 10 } });
    expect(await effects.matching(scales)).toMatchObject({ before: { served: 5, waiting: 36 }, after: { served: 5, waiting: 36 } });
    expect(await stored(db)).toEqual([tonight]);
  });

  test("learnt twice in one night they are learnt once, and the next night builds on them", async ({ stage }) => {
    await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    await learn(stage.db);
    const first = await stored(stage.db);
    await learn(stage.db);
    expect(await stored(stage.db)).toEqual(first);
    await learn(stage.db, daysAgo(-1));
    const [before, after] = (await stored(stage.db)).map(({ points }) => points);
    expect(after).toBeGreaterThan(before ?? Infinity);
  });

  test("send a Dutch-speaking child to Tom, who is as good, and keep Yasmina's place; the run says which prices it used", async ({ stage }) => {
    const { tom, samira } = await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    await learn(stage.db);
    await stage.as("owner");
    await stage.db.updateTable("request").set({ status: "withdrawn" }).execute();
    await submittedRequest(stage.db, samira);
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    const proposal = await stage.db.selectFrom("proposal").select("therapistId").executeTakeFirstOrThrow();
    expect(proposal.therapistId).toBe(tom.therapistId);
    const run = await stage.db.selectFrom("matchingRun").select("parameters").executeTakeFirstOrThrow();
    expect(run.parameters).toMatchObject({ scarcityLearntOn: "2026-11-22" });
  });

  test("count no longer after a week without a night", async ({ stage }) => {
    await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    await learn(stage.db);
    expect((await matchTermsOn(stage.db, "2026-11-29")).scarcityLearntOn).toBe("2026-11-22");
    expect(await matchTermsOn(stage.db, "2026-11-30")).toMatchObject({ scarcityLearntOn: null, scarcity: {} });
    expect(await matchTermsOn(stage.db, "2026-11-21")).toMatchObject({ scarcityLearntOn: null });
  });

  test("use how often therapists say yes and how long cases last, as the census counted it", async ({ stage }) => {
    await arabicIsScarce(stage);
    await stage.as("schakel_worker");
    for (const ago of [3, 2, 1]) await takeCensus(stage.db, worker("take-census"), addDays(amsterdamClock(today).date, -ago));
    const { rates } = await learn(stage.db);
    expect(rates.acceptance).toBeCloseTo(0.42);
    expect(1 / rates.turnover.treatment).toBeCloseTo(170);
  });

  test("are shown to nobody as a mark on a person: people see kinds of request only, of their own region", async ({ stage }) => {
    await arabicIsScarce(stage);
    const [loes, noor, kees] = [await regionalLead(stage.db), await nationalMember(stage.db), await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] })];
    await stage.as("schakel_worker");
    await learn(stage.db);
    await stage.as("schakel_web");
    const kinds = (as: typeof loes) => asActor(stage.db, as, (trx) => trx.selectFrom("scarcityKind").select(["language", "requests"]).execute());
    expect(await kinds(loes)).toEqual([{ language: "ar", requests: 40 }]);
    expect(await kinds(noor)).toEqual([{ language: "ar", requests: 40 }]);
    expect(await kinds(kees)).toEqual([]);
    await expect(asActor(stage.db, loes, (trx) => trx.selectFrom("scarcityPrice").selectAll().execute())).rejects.toThrow("permission denied");
  });
});
