import { sql } from "kysely";
import { describe, expect } from "vitest";
import { loader as requests } from "../../app/routes/region/requests.tsx";
import { loader as answers } from "../../app/routes/region/figures/answers.tsx";
import { loader as howLong } from "../../app/routes/region/figures/clocks.tsx";
import { loader as supply } from "../../app/routes/region/figures/supply.tsx";
import { loader as trends } from "../../app/routes/region/figures/trends.tsx";
import { loader as whoWaits } from "../../app/routes/region/figures/waiting.tsx";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import { type Actor, type Person, visitor } from "../../app/domain/actor.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { daysAgo, fiveChildren } from "../support/five-children.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

type Listed = { rows: { reference: string }[]; total: number };

async function list(db: Database, as: Person, search: string): Promise<string[]> {
  const { rows, total } = (await open(requests, { db, as, search })) as Listed;
  expect(total).toBe(rows.length);
  return rows.map(({ reference }) => reference);
}

describe("whose figures they are", () => {
  test("a lead of two regions sees both, or one of them", async ({ stage }) => {
    await fiveChildren(stage);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    const elsewhere = await submittedRequest(stage.db, bo, { region: "kennemerland", submittedAt: daysAgo(3) });
    await therapist(stage.db, { name: "Yasmina", region: "kennemerland", places: 2 });
    const both = await regionalLead(stage.db, { regions: ["flevoland", "kennemerland"] });
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: both })).toMatchObject({ regions: ["Flevoland", "Kennemerland"], everyone: { requests: 3 } });
    expect(await open(overview, { db: stage.db, as: both, search: "?region=kennemerland" })).toMatchObject({ regions: ["Kennemerland"], everyone: { requests: 1 }, places: [{ free: 2 }, { free: 0 }] });
    expect(await open(overview, { db: stage.db, as: both, search: "?region=flevoland" })).toMatchObject({ everyone: { requests: 2 }, places: [{ free: 0 }, { free: 0 }] });
    expect(await list(stage.db, both, "?region=kennemerland")).toEqual([elsewhere.reference]);
  });

  test("another's region is not there, and a neighbour's lists are empty", async ({ stage }) => {
    const { samira } = await fiveChildren(stage);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    for (const door of [overview, whoWaits, howLong, supply, trends, answers, requests]) {
      expect(statusOf(await open<unknown>(door, { db: stage.db, as: kees, search: "?region=flevoland" }))).toBe(404);
      for (const stranger of [samira, noor]) expect(statusOf(await open<unknown>(door, { db: stage.db, as: stranger }))).toBe(404);
    }
    for (const search of ["?waiting=yes", "?clock=to-intake", "?answer=expired", "?appointment=missed", "?family=apart"]) expect(await list(stage.db, kees, search)).toEqual([]);
    expect(await open(overview, { db: stage.db, as: kees })).toMatchObject({ deeds: [], everyone: { requests: 0 }, clocks: { "to-intake": { medianDays: null, withinNorm: null } } });
    expect(await open(answers, { db: stage.db, as: kees })).toMatchObject({ proposals: [], appointments: [], families: [] });
    expect(await open(trends, { db: stage.db, as: kees })).toMatchObject({ trend: [], trendBy: [] });
    expect(await open(howLong, { db: stage.db, as: kees })).toMatchObject({ clocks: { "to-intake": { curve: { people: 0 } } }, split: [{ value: null }] });
    expect(await open(whoWaits, { db: stage.db, as: kees })).toMatchObject({ statuses: [], unmet: { causes: [] }, split: [{ value: null, requests: 0 }] });
    expect(await open(supply, { db: stage.db, as: kees })).toMatchObject({ balance: [], languages: [], shown: ["kennemerland"] });
  });

  test("words that nobody offers ask for nothing", async ({ stage }) => {
    const { sem } = await fiveChildren(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(howLong, { db: stage.db, as: loes, search: "?by=name&weeks=9999&clock=x" })).toMatchObject({ by: "urgency", asked: { weeks: 26 } });
    expect(await open(requests, { db: stage.db, as: loes, search: "?deed=nothing&page=-3&after=x" })).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ reference: sem.reference })]) });
  });

  test("what the figures read past row security answers nobody but the lead of the region", async ({ stage }) => {
    const { samira } = await fiveChildren(stage);
    const tom = await therapist(stage.db, { places: 2 });
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const [loes, noor] = [await regionalLead(stage.db), await nationalMember(stage.db)];
    await stage.as("schakel_web");
    const regions = sql`array['flevoland']`;
    const calls = [sql`courses_for_dashboard(${regions}, '2026-01-01')`, sql`running_for_dashboard(${regions}, array['submitted', 'proposed']::request_status[])`, sql`free_places_for_dashboard(${regions})`];
    const seenBy = async (actor: Actor) => {
      const seen: number[] = [];
      for (const call of calls) seen.push((await asActor(stage.db, actor, (trx) => sql`select from ${call}`.execute(trx))).rows.length);
      return seen;
    };
    expect(await seenBy(loes)).toEqual([5, 2, 1]);
    for (const stranger of [kees, samira, tom, noor, visitor]) expect(await seenBy(stranger)).toEqual([0, 0, 0]);
  });
});
