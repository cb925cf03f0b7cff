import { describe, expect } from "vitest";
import { takeCensus } from "../../app/commands/take-census.ts";
import { visitor, type Actor } from "../../app/domain/actor.ts";
import { fillCensus } from "../../jobs/fill-census.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { nationalMember, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";

const test = rehearsals();
const yesterday = "2026-11-21";
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);

/** On Saturday Yara arrived; Bram had been waiting, and Tom said yes to him; Mila waits for Arabic, which nobody speaks. */
async function saturday({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { places: 3 });
  await db.updateTable("place").set({ openedAt: daysAgo(30) }).execute();
  await db.updateTable("therapistState").set({ at: daysAgo(30) }).execute();
  const bram = await submittedRequest(db, samira, { submittedAt: daysAgo(10) });
  const proposal = await openProposal(db, bram, tom, daysAgo(4));
  await db.updateTable("proposal").set({ status: "accepted", answeredAt: daysAgo(1), answeredBy: tom.personId }).where("id", "=", proposal.id).execute();
  await db.insertInto("requestState").values({ requestId: bram.id, status: "accepted", at: daysAgo(1) }).execute();
  await submittedRequest(db, samira, { submittedAt: daysAgo(1), fields: { urgency: "high" } });
  await submittedRequest(db, samira, { submittedAt: daysAgo(5), fields: { language: "ar", interpreterOk: false } });
  return { samira, tom };
}

async function counted(db: Database, actor: Actor = worker("read").actor) {
  return asActor(db, actor, (trx) => trx.selectFrom("census").selectAll().orderBy("region").orderBy("dimension").orderBy("value").execute());
}

const row = (rows: Awaited<ReturnType<typeof counted>>, dimension: string, value = "") => rows.find((one) => one.dimension === dimension && one.value === value);

describe("the census of a day", () => {
  test("counts by hand what was asked, what was there, and why nobody", async ({ stage }) => {
    await saturday(stage);
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census"), yesterday);
    const rows = await counted(stage.db);
    expect(row(rows, "all")).toMatchObject({
      region: "flevoland", openRequests: 2, proposed: 0, arrived: 1, found: 1, withdrawn: 0, places: 3, taken: 1, free: 2, saidYes: 1, saidNo: 0, casesEnded: 0,
      unmet: { queue: 1, language: 1 },
    });
    expect(row(rows, "language", "ar")).toMatchObject({ openRequests: 1, places: 0, unmet: { language: 1 } });
    expect(row(rows, "language", "nl")).toMatchObject({ openRequests: 1, arrived: 1, found: 1, free: 2 });
    expect(row(rows, "urgency", "high")).toMatchObject({ openRequests: 1, arrived: 1, places: 0 });
    expect(row(rows, "kind", "emdr|8-11|ar|jeugdwet")).toMatchObject({ openRequests: 1, unmet: { language: 1 } });
    expect(row(rows, "place-kind", "treatment")).toMatchObject({ openRequests: 2, places: 3, taken: 1 });
  });

  test("taken twice it is taken once, and counted a week later it says the same of that day", async ({ stage }) => {
    const { samira, tom } = await saturday(stage);
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census"), yesterday);
    const first = await counted(stage.db);
    await takeCensus(stage.db, worker("take-census"), yesterday);
    expect(await counted(stage.db)).toEqual(first);

    await stage.as("owner");
    const later = await submittedRequest(stage.db, samira);
    await openProposal(stage.db, later, tom);
    await stage.db.updateTable("proposal").set({ releasedAt: today }).where("status", "=", "accepted").execute();
    await stage.db.updateTable("therapist").set({ pausedAt: today, pausedReason: "asked" }).execute();
    await stage.db.updateTable("place").set({ closedAt: today }).execute();
    await stage.db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "suspended", at: today }).execute();
    await therapist(stage.db, { name: "Yasmina", fields: { languages: ["ar"] } });
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census", new Date("2026-11-29T00:20:00Z")), yesterday);
    expect(await counted(stage.db)).toEqual(first);
  });

  test("the days that nobody counted are filled with what the night would have written, and no day is counted again", async ({ stage }) => {
    await saturday(stage);
    await stage.as("schakel_worker");
    const days = ["2026-11-18", "2026-11-19", "2026-11-20", yesterday];
    for (const day of days) await takeCensus(stage.db, worker("take-census", new Date(`${day}T23:30:00Z`)), day);
    const written = await counted(stage.db);
    await stage.db.deleteFrom("census").where("takenOn", "<>", "2026-11-19").execute();
    await stage.db.deleteFrom("censusDay").where("takenOn", "<>", "2026-11-19").execute();
    expect(await fillCensus(stage.db, today, "2026-11-18")).toEqual(["2026-11-18", "2026-11-20", yesterday]);
    expect(new Set((await counted(stage.db)).map((each) => JSON.stringify(each)))).toEqual(new Set(written.map((each) => JSON.stringify(each))));
    expect(await fillCensus(stage.db, today, "2026-11-18")).toEqual([]);
  });

  test("a proposal that waits keeps its request open, and a no or a silence is no yes", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db, { places: 2 });
    await stage.db.updateTable("place").set({ openedAt: daysAgo(30) }).execute();
    await stage.db.updateTable("therapistState").set({ at: daysAgo(30) }).execute();
    const yara = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(8) });
    const refused = await openProposal(stage.db, yara, tom, daysAgo(5));
    await stage.db.updateTable("proposal").set({ status: "expired", answeredAt: daysAgo(1), releasedAt: daysAgo(1) }).where("id", "=", refused.id).execute();
    await openProposal(stage.db, yara, tom, daysAgo(1));
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census"), yesterday);
    expect(row(await counted(stage.db), "all")).toMatchObject({ openRequests: 1, proposed: 1, found: 0, saidYes: 0, saidNo: 1, taken: 1, free: 1, unmet: {} });
  });

  test("a lead sees the own region, the national team all of them, and nobody else any", async ({ stage }) => {
    const { samira, tom } = await saturday(stage);
    const people = {
      loes: await regionalLead(stage.db), kees: await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] }), noor: await nationalMember(stage.db),
    };
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census"), yesterday);
    const all = await counted(stage.db);
    await stage.as("schakel_web");
    expect(await counted(stage.db, people.loes)).toEqual(all);
    expect(await counted(stage.db, people.noor)).toEqual(all);
    for (const stranger of [people.kees, samira, tom, visitor]) expect(await counted(stage.db, stranger)).toEqual([]);
  });

  test("no row of it holds an id or a reference", async ({ stage }) => {
    await saturday(stage);
    await stage.as("schakel_worker");
    await takeCensus(stage.db, worker("take-census"), yesterday);
    const text = JSON.stringify(await counted(stage.db));
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(text).not.toMatch(/[A-Z0-9]{3}-[A-Z0-9]{4}/);
  });
});
