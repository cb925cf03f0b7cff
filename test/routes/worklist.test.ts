import { describe, expect } from "vitest";
import { loader as list } from "../../app/routes/requests/list.tsx";
import { nobodyFound, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);
const nobody = { couldServe: 0, failedFirst: { language: 3 }, failedOnly: { language: 1 } };

type Page = { rows: { reference: string; next: string; to: string; family: { reference: string }[] }[]; counts: Record<string, number>; next: string | null; previous: string | null };

/** Samira and Meral of De Haven, and Tom with places enough. */
async function haven({ db }: Rehearsal) {
  return { samira: await shelterWorker(db), meral: await shelterWorker(db, { name: "Meral" }), tom: await therapist(db, { places: 5 }) };
}

describe("what is asked of the shelter", () => {
  test("comes the most pressing first: a yes before a search that is stuck, a crisis before the rest", async ({ stage }) => {
    const { samira, tom } = await haven(stage);
    const stuck = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(40) });
    const inCrisis = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(1), fields: { urgency: "crisis" } });
    for (const each of [stuck, inCrisis]) await nobodyFound(stage.db, each, nobody);
    const accepted = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(2) });
    const { id } = await openProposal(stage.db, accepted, tom);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", id).execute();
    await stage.db.insertInto("requestState").values({ requestId: accepted.id, status: "accepted", at: today }).execute();
    await stage.as("schakel_web");
    const { rows } = (await open(list, { db: stage.db, as: samira })) as Page;
    expect(rows.map(({ reference, next }) => [reference, next])).toEqual([[accepted.reference, "arrange-handover"], [inCrisis.reference, "see-why-nobody"], [stuck.reference, "see-why-nobody"]]);
    expect(rows[0]?.to).toBe(`/requests/${accepted.reference}/handover`);
  });

  test("goes forth and back a page without skipping or repeating", async ({ stage }) => {
    const { samira } = await haven(stage);
    for (let index = 0; index < 55; index++) await nobodyFound(stage.db, await submittedRequest(stage.db, samira, { submittedAt: daysAgo(index % 2) }), nobody);
    await stage.as("schakel_web");
    const page = async (search: string | null) => (await open(list, { db: stage.db, as: samira, search: search ?? "" })) as Page;
    const first = await page("");
    const second = await page(first.next);
    const third = await page(second.next);
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([25, 25, 5]);
    expect(new Set([first, second, third].flatMap(({ rows }) => rows.map(({ reference }) => reference))).size).toBe(55);
    expect([first.previous, third.next]).toEqual([null, null]);
    expect((await page(second.previous)).rows).toEqual(first.rows);
    expect((await page(third.previous)).rows).toEqual(second.rows);
  });
});

describe("a family", () => {
  test("stands together, and each member names the others wherever they are", async ({ stage }) => {
    const { samira, tom } = await haven(stage);
    const child = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(9) });
    await submittedRequest(stage.db, samira, { submittedAt: daysAgo(8) });
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", child.id).executeTakeFirstOrThrow();
    const brother = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(7), fields: { householdId } });
    const mother = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(6), fields: { householdId, personKind: "parent", ageYears: 31 } });
    await openProposal(stage.db, mother, tom);
    await stage.as("schakel_web");
    const { rows } = (await open(list, { db: stage.db, as: samira, search: "?list=waiting" })) as Page;
    expect(rows.map(({ reference }) => reference).slice(0, 2)).toEqual([child.reference, brother.reference]);
    expect(rows[0]?.family).toMatchObject([{ reference: brother.reference, status: "submitted" }, { reference: mother.reference, status: "proposed", personKind: "parent" }]);
    expect(rows[2]?.family).toEqual([]);
  });
});

describe("a list that is narrowed down", () => {
  test("by who it is, how urgent, and whose; the counts follow", async ({ stage }) => {
    const { samira, meral } = await haven(stage);
    const child = await submittedRequest(stage.db, samira, { fields: { urgency: "high" } });
    const parent = await submittedRequest(stage.db, meral, { fields: { personKind: "parent", ageYears: 30 } });
    await stage.as("schakel_web");
    const found = async (asked: string) => {
      const { rows, counts } = (await open(list, { db: stage.db, as: samira, search: `?list=waiting&${asked}` })) as Page;
      return [rows.map(({ reference }) => reference).toSorted(), counts.waiting];
    };
    expect(await found("person=parent")).toEqual([[parent.reference], 1]);
    expect(await found("urgency=high")).toEqual([[child.reference], 1]);
    expect(await found("from=own")).toEqual([[child.reference], 1]);
    expect(await found("from=colleagues")).toEqual([[parent.reference], 1]);
    expect(await found("region=kennemerland")).toEqual([[], 0]);
    expect(await found("region=flevoland&person=child")).toEqual([[child.reference], 1]);
  });

  test("by something that was made up is the whole list", async ({ stage }) => {
    const { samira } = await haven(stage);
    await submittedRequest(stage.db, samira);
    await stage.as("schakel_web");
    expect(await open(list, { db: stage.db, as: samira, search: "?list=waiting&person=Fatima&urgency=x&from=me&region=%27--" })).toMatchObject({ filter: {}, counts: { waiting: 1 } });
  });

  test("keeps its words when somebody turns a page, and nothing else gets into the address", async ({ stage }) => {
    const { samira } = await haven(stage);
    for (let index = 0; index < 26; index++) await submittedRequest(stage.db, samira);
    await stage.as("schakel_web");
    const { next } = (await open(list, { db: stage.db, as: samira, search: "?list=waiting&person=child&name=Fatima" })) as Page;
    expect([...new URLSearchParams(next ?? "").keys()]).toEqual(["list", "person", "after"]);
  });
});

describe("a request in treatment", () => {
  test("has a list of its own", async ({ stage }) => {
    const { samira } = await haven(stage);
    const { id, reference } = await submittedRequest(stage.db, samira);
    await stage.db.insertInto("requestState").values({ requestId: id, status: "started", at: today }).execute();
    await stage.as("schakel_web");
    expect(await open(list, { db: stage.db, as: samira, search: "?list=started" })).toMatchObject({ counts: { started: 1, accepted: 0 }, rows: [{ reference, next: "follow-treatment" }] });
  });
});

describe("what a worker is asked, from the rows", () => {
  test("is consent after a yes, a pause that ends soon, and a month of leaving that is over", async ({ stage }) => {
    const { samira } = await haven(stage);
    const inState = async (status: "handed-over" | "parked" | "submitted") => {
      const request = await submittedRequest(stage.db, samira);
      await stage.db.insertInto("requestState").values({ requestId: request.id, status, at: today }).execute();
      return request;
    };
    const [accepted, parked, leaving] = [await inState("handed-over"), await inState("parked"), await inState("submitted")];
    await stage.db.insertInto("requestPause").values({ requestId: parked.id, kind: "parked", reason: "not-ready", untilOn: "2026-11-25", beganAt: daysAgo(20), begunBy: samira.personId, remindedAt: today }).execute();
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", leaving.id).executeTakeFirstOrThrow();
    await stage.db.updateTable("household").set({ leavesOn: "2026-10-01" }).where("id", "=", householdId).execute();
    await stage.as("schakel_web");
    const asked = async () => ((await open(list, { db: stage.db, as: samira })) as Page).rows.map(({ reference, next, to }) => [reference, next, to]);
    expect(await asked()).toEqual([
      [accepted.reference, "settle-consent", `/requests/${accepted.reference}/consent`],
      [parked.reference, "see-whether-it-comes-back", `/requests/${parked.reference}/parking`],
      [leaving.reference, "say-where-family-is", `/requests/${leaving.reference}/amendment/family`],
    ]);
    await stage.as("owner");
    await stage.db.insertInto("requestConsent").values({ requestId: accepted.id, state: "both_given", canDecide: true, ageYears: 9, side: "shelter", personId: samira.personId, at: today }).execute();
    await stage.db.updateTable("requestPause").set({ endedAt: today }).execute();
    await stage.as("schakel_web");
    expect((await asked()).map(([reference]) => reference)).toEqual([leaving.reference]);
  });
});
