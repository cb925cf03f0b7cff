import { describe, expect } from "vitest";
import { carryOutOverrides } from "../../app/commands/carry-out-overrides.ts";
import { choosePair } from "../../app/commands/choose-pair.ts";
import { watchHandovers } from "../../app/commands/watch-handovers.ts";
import { days, later } from "../../app/domain/duration.ts";
import type { Event } from "../../app/domain/job.ts";
import { deleteSolvedNotices } from "../../db/lead-notices.ts";
import { runningCase } from "../support/care.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { standingNotices, stayedSilent, told, watched, works } from "../support/lead-notices.ts";
import { matchFlevoland, worker } from "../support/matching.ts";

const test = rehearsals();
const daysAgo = (count: number) => later(today, -days(count));

async function scene(stage: Rehearsal) {
  const { db } = stage;
  const samira = await shelterWorker(db);
  return { db, samira, loes: await regionalLead(db), kees: await regionalLead(db, { name: "Kees", regions: ["kennemerland"] }) };
}

describe("somebody in crisis for whom nobody has a place", () => {
  test("is on the list of the own leads with the first look of the engine, told at once and once, and gone when somebody is asked", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    await submittedRequest(db, samira, { fields: { urgency: "crisis" } });
    for (const _ of [1, 2]) await works(stage, () => matchFlevoland(db));
    expect(await standingNotices(stage)).toEqual(["crisis, flevoland"]);
    expect(await told(stage)).toEqual(["crisis-waits to Loes"]);
    await therapist(db);
    await works(stage, () => matchFlevoland(db));
    expect(await watched(stage)).toEqual({ raised: 0, solved: 1 });
    expect(await standingNotices(stage)).toEqual([]);
  });

  test("is told anew when who was asked did not answer and the engine finds nobody again", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const yara = await submittedRequest(db, samira, { fields: { urgency: "crisis" } });
    await works(stage, () => matchFlevoland(db));
    await stayedSilent(stage, yara, await therapist(db), today);
    await db.deleteFrom("requestOutlook").execute();
    await works(stage, () => matchFlevoland(db, { now: later(today, days(6)) }));
    await watched(stage, later(today, days(6)));
    expect(await standingNotices(stage)).toEqual(["crisis, flevoland"]);
    expect((await told(stage)).filter((line) => line.startsWith("crisis"))).toEqual(["crisis-waits to Loes", "crisis-waits to Loes"]);
  });

  test("needs no lead while a lead holds the request", async ({ stage }) => {
    const { db, samira, loes } = await scene(stage);
    const yara = await submittedRequest(db, samira, { fields: { urgency: "crisis" } });
    await works(stage, () => matchFlevoland(db));
    await db.insertInto("leadOverride").values({ requestId: yara.id, kind: "hold", reason: "Er is elders een plek.", madeBy: loes.personId, madeAt: today, untilOn: "2026-11-30", outside: true }).execute();
    expect(await watched(stage)).toEqual({ raised: 0, solved: 1 });
    expect(await watched(stage, later(today, days(9)))).toEqual({ raised: 0, solved: 0 });
    expect(await standingNotices(stage)).toEqual(["crisis, flevoland"]);
  });
});

describe("no answer twice", () => {
  test("a child: on the list after the second silence, told once with the digest, and gone with a yes", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(20) });
    await stayedSilent(stage, yara, await therapist(db), daysAgo(18));
    expect(await standingNotices(stage)).toEqual([]);
    await stayedSilent(stage, yara, await therapist(db, { name: "Anna" }), daysAgo(10));
    await watched(stage);
    expect(await standingNotices(stage)).toEqual(["unanswered, flevoland"]);
    expect((await told(stage)).filter((line) => line.startsWith("needs-you"))).toEqual(["needs-you put aside for Loes"]);
    const asked = await openProposal(db, yara, await therapist(db, { name: "Mila" }));
    await watched(stage);
    expect(await standingNotices(stage)).toEqual(["unanswered, flevoland"]);
    await db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", asked.id).execute();
    await db.insertInto("requestState").values({ requestId: yara.id, status: "accepted", at: today }).execute();
    await watched(stage);
    expect(await standingNotices(stage)).toEqual([]);
    // Back in the queue the silences of before the yes do not count.
    await db.updateTable("proposal").set({ releasedAt: today }).where("id", "=", asked.id).execute();
    await db.insertInto("requestState").values({ requestId: yara.id, status: "submitted", at: today }).execute();
    await watched(stage);
    expect(await standingNotices(stage)).toEqual([]);
  });

  test("twice two silences are told twice, and stand on the list once", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(27) });
    const numbers = [];
    for (const [name, ago] of [["Anna", 26], ["Mila", 20], ["Eva", 14], ["Tess", 8]] as const) {
      await stayedSilent(stage, yara, await therapist(db, { name }), daysAgo(ago));
      numbers.push((await told(stage)).filter((line) => line.startsWith("needs-you")).length);
    }
    expect(numbers).toEqual([0, 1, 1, 2]);
    await watched(stage);
    expect(await standingNotices(stage)).toEqual(["unanswered, flevoland"]);
  });

  test("a therapist: paused after the second silence and on the list of the home region, until the therapist is back", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const tom = await therapist(db, { places: 2, fields: { confirmedAt: daysAgo(30) } });
    for (const ago of [18, 10]) await stayedSilent(stage, await submittedRequest(db, samira, { submittedAt: daysAgo(20) }), tom, daysAgo(ago));
    expect(await standingNotices(stage)).toEqual(["therapist-silent, flevoland"]);
    await db.updateTable("therapist").set({ pausedAt: null, pausedReason: null }).execute();
    expect(await watched(stage)).toMatchObject({ solved: 1 });
  });
});

describe("waiting longer than the norm", () => {
  test("is told once per request, also when it pauses in between, and is gone while nothing waits", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(28) });
    await submittedRequest(db, samira, { submittedAt: daysAgo(27) });
    expect(await watched(stage)).toEqual({ raised: 0, solved: 0 });
    expect(await watched(stage, later(today, 60_000))).toEqual({ raised: 1, solved: 0 });
    await db.insertInto("requestState").values({ requestId: yara.id, status: "parked", at: later(today, 70_000) }).execute();
    expect(await watched(stage, later(today, 80_000))).toEqual({ raised: 0, solved: 1 });
    await db.insertInto("requestState").values({ requestId: yara.id, status: "submitted", at: later(today, 90_000) }).execute();
    expect(await watched(stage, later(today, 100_000))).toEqual({ raised: 0, solved: 0 });
    expect(await standingNotices(stage)).toEqual(["past-norm, flevoland"]);
    expect(await told(stage)).toEqual(["needs-you put aside for Loes"]);
  });

  test("goes to the leads of the region to which a child moved, and leaves the list of the others", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(40) });
    await watched(stage);
    await db.updateTable("request").set({ region: "kennemerland" }).where("id", "=", yara.id).execute();
    expect(await watched(stage)).toEqual({ raised: 1, solved: 1 });
    expect(await standingNotices(stage)).toEqual(["past-norm, kennemerland"]);
  });
});

describe("a choice of a lead that was not possible any more", () => {
  test("is on the list at once, and gone when the lead chooses somebody else", async ({ stage }) => {
    const { db, samira, loes } = await scene(stage);
    const yara = await submittedRequest(db, samira);
    const [tom, anna] = [await therapist(db), await therapist(db, { name: "Anna" })];
    const choose = (therapistId: string) => choosePair(db, occasionOf(loes), { reference: yara.reference, therapistId, waived: [], reason: "Zo afgesproken." });
    await choose(tom.therapistId);
    await db.updateTable("place").set({ closedAt: today }).where("therapistId", "=", tom.therapistId).execute();
    await works(stage, () => carryOutOverrides(db, worker("match-regions"), "flevoland"));
    expect(await standingNotices(stage)).toEqual(["pair-failed, flevoland"]);
    expect(await told(stage)).toEqual(["needs-you put aside for Loes"]);
    await choose(anna.therapistId);
    await works(stage, () => carryOutOverrides(db, worker("match-regions"), "flevoland"));
    await watched(stage);
    expect(await standingNotices(stage)).toEqual([]);
  });
});

describe("a handover that is late", () => {
  test("is mailed to the lead at once, stands on the list once however often it is told, and is gone once it was done", async ({ stage }) => {
    const { db, samira } = await scene(stage);
    const cast = await runningCase(db, { samira });
    for (const now of [today, later(today, days(7))]) await works(stage, () => watchHandovers(db, worker("watch-handovers", now)));
    expect(await standingNotices(stage)).toEqual(["handover, flevoland"]);
    expect(await told(stage)).toEqual(["handover-overdue-lead to Loes", "handover-overdue-lead to Loes"]);
    await db.insertInto("requestState").values({ requestId: cast.request.id, status: "handed-over", at: later(today, days(8)) }).execute();
    expect(await watched(stage, later(today, days(8)))).toMatchObject({ solved: 1 });
  });
});

describe("mail that does not arrive", () => {
  const refused = ({ db }: Rehearsal, personId: string, address: string) =>
    db.insertInto("mail").values({ key: `refused:${personId}`, personId, address, language: "nl", letter: "proposal-made" satisfies Event, subjectId: crypto.randomUUID(), createdAt: today, refusedAt: today }).execute();
  const addressOf = async ({ db }: Rehearsal, personId: string) => (await db.selectFrom("person").select("email").where("id", "=", personId).executeTakeFirstOrThrow()).email;

  test("is told to the leads of the own region, once, and is gone when one arrives", async ({ stage }) => {
    const { db } = await scene(stage);
    const tom = await therapist(db);
    await refused(stage, tom.personId, await addressOf(stage, tom.personId));
    expect([await watched(stage), await watched(stage)]).toEqual([{ raised: 1, solved: 0 }, { raised: 0, solved: 0 }]);
    expect(await standingNotices(stage)).toEqual(["mail-failing, flevoland"]);
    expect(await told(stage)).toEqual(["needs-you put aside for Loes"]);
    await db.insertInto("mail").values({ key: "arrived", personId: tom.personId, address: await addressOf(stage, tom.personId), language: "nl", letter: "proposal-made", subjectId: crypto.randomUUID(), createdAt: today, sentAt: later(today, 1000) }).execute();
    expect(await watched(stage)).toMatchObject({ solved: 1 });
  });

  test("of a lead is for the colleagues of that lead", async ({ stage }) => {
    const { db, loes } = await scene(stage);
    await regionalLead(db, { name: "Mark" });
    await refused(stage, loes.personId, await addressOf(stage, loes.personId));
    await watched(stage);
    expect(await told(stage)).toEqual(["needs-you put aside for Mark"]);
  });
});

test("an agreement that ends soon stands on the list of both regions, until it is over", async ({ stage }) => {
  const { db, loes } = await scene(stage);
  const { neighbour } = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", "flevoland").orderBy("neighbour").executeTakeFirstOrThrow();
  await db.insertInto("spillOver").values({
    fromRegion: "flevoland", toRegion: neighbour, places: 2, untilOn: "2026-11-30", proposedRegion: "flevoland", proposedBy: loes.personId, proposedAt: daysAgo(9), agreedBy: loes.personId, agreedAt: daysAgo(8), expiryToldAt: today,
  }).execute();
  await watched(stage);
  expect(await standingNotices(stage)).toEqual(["agreement-ends, flevoland", `agreement-ends, ${neighbour}`].toSorted());
  expect(await watched(stage, new Date("2026-12-01T09:00:00Z"))).toMatchObject({ solved: 2 });
});

test("a deputy hears it as well while the lead is away", async ({ stage }) => {
  const { db, samira, loes, kees } = await scene(stage);
  await db.insertInto("deputy").values({ personId: loes.personId, deputyId: kees.personId, fromOn: "2026-11-20", untilOn: "2026-11-25", namedAt: daysAgo(3) }).execute();
  await submittedRequest(db, samira, { submittedAt: daysAgo(40) });
  await watched(stage);
  expect(await told(stage)).toEqual(["needs-you put aside for Kees", "needs-you put aside for Loes"]);
});

test("what was solved in the meantime is no longer told, and goes after its term", async ({ stage }) => {
  const { db, samira } = await scene(stage);
  const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(40) });
  await watched(stage);
  await db.insertInto("requestState").values({ requestId: yara.id, status: "withdrawn", at: today }).execute();
  await watched(stage);
  expect(await told(stage)).toEqual([]);
  expect(await works(stage, () => deleteSolvedNotices(db, today))).toBe(0);
  expect(await works(stage, () => deleteSolvedNotices(db, later(today, 1)))).toBe(1);
});
