import { describe, expect } from "vitest";
import { loader as list } from "../../app/routes/region/spill-over/agreements.tsx";
import { action as suggest, loader as form } from "../../app/routes/region/spill-over/new.tsx";
import { action as agree } from "../../app/routes/region/spill-over/agreement.ts";
import { action as end } from "../../app/routes/region/spill-over/end.ts";
import { tendAgreements } from "../../app/commands/tend-agreements.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { matchFlevoland, waitingJobs, worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const wish = (beside: string) => ({ direction: `flevoland>${beside}`, form: "", places: "1", untilOn: "2027-03-01" });

async function scene(stage: Rehearsal) {
  const { db } = stage;
  const { neighbour: beside } = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", "flevoland").orderBy("neighbour").executeTakeFirstOrThrow();
  const samira = await shelterWorker(db);
  const cast = { samira, loes: await regionalLead(db), kees: await regionalLead(db, { name: "Kees", regions: [beside] }), mark: await regionalLead(db, { name: "Mark", regions: ["zeeland"] }), noor: await nationalMember(db) };
  await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: beside, contracts: ["flevoland", beside], places: 3 });
  await submittedRequest(db, samira);
  await submittedRequest(db, samira);
  await stage.as("schakel_web");
  const suggested = () => send(suggest, { db, as: cast.loes, form: wish(beside) });
  const id = async () => (await open(list, { db, as: cast.loes }) as { agreements: { id: string }[] }).agreements[0]!.id;
  const runs = async () => {
    await stage.as("schakel_worker");
    const report = await matchFlevoland(db);
    await stage.as("schakel_web");
    return report;
  };
  return { db, ...cast, beside, suggested, id, runs };
}

describe("an agreement between two regions", () => {
  test("counts once the other lead agrees, for as many as agreed, and both leads read what was given and taken", async ({ stage }) => {
    const { db, loes, kees, suggested, id, runs } = await scene(stage);
    expect(statusOf(await suggested())).toBe(303);
    expect(await runs()).toMatchObject({ proposed: 0 });
    expect(await open(list, { db, as: kees })).toMatchObject({ agreements: [{ state: "waits", answers: true }] });
    expect(statusOf(await send(agree, { db, as: kees, address: { agreement: await id() } }))).toBe(303);
    expect(await runs()).toMatchObject({ proposed: 1, unserved: 1 });
    expect(await runs()).toMatchObject({ proposed: 0 });
    for (const as of [loes, kees]) expect(await open(list, { db, as })).toMatchObject({ agreements: [{ state: "runs", open: 1, given: 0, answers: false }] });
    await stage.as("owner");
    await db.updateTable("proposal").set({ status: "accepted", answeredAt: new Date("2026-11-22T12:00:00Z") }).execute();
    await stage.as("schakel_web");
    expect(await open(list, { db, as: loes })).toMatchObject({ balances: [{ given: 0, taken: 1 }] });
    expect(await open(list, { db, as: kees })).toMatchObject({ balances: [{ given: 1, taken: 0 }] });
  });

  test("ended while somebody is asked: the answer still counts, and nobody else is asked", async ({ stage }) => {
    const { db, loes, kees, suggested, id, runs } = await scene(stage);
    await suggested();
    const agreement = await id();
    await send(agree, { db, as: kees, address: { agreement } });
    expect(await runs()).toMatchObject({ proposed: 1 });
    expect(statusOf(await send(end, { db, as: loes, address: { agreement } }))).toBe(303);
    expect(await runs()).toMatchObject({ proposed: 0 });
    await stage.as("owner");
    expect((await db.selectFrom("proposal").select("status").execute()).map(({ status }) => status)).toEqual(["open"]);
    await db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).execute();
    await stage.as("schakel_web");
    expect(await open(list, { db, as: kees })).toMatchObject({ agreements: [{ state: "over", open: 0, given: 1 }], balances: [{ given: 1, taken: 0 }] });
  });

  test("a no or a silence is no help: its place in the agreement is there again for the next child, and the balance counts what was given only", async ({ stage }) => {
    const { db, loes, kees, suggested, id, runs } = await scene(stage);
    await suggested();
    await send(agree, { db, as: kees, address: { agreement: await id() } });
    expect(await runs()).toMatchObject({ proposed: 1 });
    await stage.as("owner");
    const asked = await db.selectFrom("proposal").select(["id", "requestId", "therapistId"]).executeTakeFirstOrThrow();
    await db.updateTable("proposal").set({ status: "declined", declineReason: "this-one-case", answeredAt: today, releasedAt: today }).where("id", "=", asked.id).execute();
    await db.insertInto("pairBar").values({ requestId: asked.requestId, therapistId: asked.therapistId, reason: "this-one-case", createdAt: today }).execute();
    await db.insertInto("requestState").values({ requestId: asked.requestId, status: "submitted", at: today }).execute();
    await stage.as("schakel_web");
    expect(await open(list, { db, as: loes })).toMatchObject({ agreements: [{ open: 0, given: 0, places: 1 }], balances: [] });
    expect(await runs()).toMatchObject({ proposed: 1 });
    await stage.as("owner");
    const again = await db.selectFrom("proposal").select(["requestId", "spillOverId"]).where("status", "=", "open").execute();
    expect(again.map(({ requestId }) => requestId)).not.toContain(asked.requestId);
    expect(again.map(({ spillOverId }) => spillOverId)).toEqual([expect.any(String)]);
  });

  test("the own region goes first, on both sides: a place at home is taken before one over the border, and their own child before one of ours", async ({ stage }) => {
    const { db, kees, beside, suggested, id, runs } = await scene(stage);
    await stage.as("owner");
    const tom = await therapist(db);
    const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: beside });
    for (let each = 0; each < 3; each++) await submittedRequest(db, bo, { region: beside });
    await stage.as("schakel_web");
    await suggested();
    await send(agree, { db, as: kees, address: { agreement: await id() } });
    // Five wait for four places: Tom's one and the three beside. Each region's own come first.
    await runs();
    await stage.as("owner");
    const made = await db.selectFrom("proposal").innerJoin("request", "request.id", "requestId").select(["request.region", "therapistId", "spillOverId"]).execute();
    expect(made.filter(({ region }) => region === beside)).toHaveLength(3);
    expect(made.filter(({ region }) => region === "flevoland")).toEqual([{ region: "flevoland", therapistId: tom.therapistId, spillOverId: null }]);
  });

  test("nobody agrees with themselves, and a third region knows of nothing", async ({ stage }) => {
    const { db, loes, mark, noor, samira, suggested, id } = await scene(stage);
    await suggested();
    const agreement = await id();
    expect(statusOf(await send(agree, { db, as: loes, address: { agreement } }))).toBe(404);
    for (const door of [agree, end]) expect(statusOf(await send(door, { db, as: mark, address: { agreement } }))).toBe(404);
    expect(await open(list, { db, as: mark })).toMatchObject({ agreements: [], balances: [] });
    for (const as of [noor, samira]) expect(statusOf(await open(list, { db, as }))).toBe(404);
  });

  test("is ended by either lead, and nobody new goes over the border", async ({ stage }) => {
    const { db, kees, suggested, id, runs } = await scene(stage);
    await suggested();
    const agreement = await id();
    await send(agree, { db, as: kees, address: { agreement } });
    expect(statusOf(await send(end, { db, as: kees, address: { agreement } }))).toBe(303);
    expect(statusOf(await send(end, { db, as: kees, address: { agreement } }))).toBe(404);
    expect(await runs()).toMatchObject({ proposed: 0 });
  });

  test("ends by itself after its last day, and both leads are told before, once", async ({ stage }) => {
    const { db, kees, suggested, id } = await scene(stage);
    await suggested();
    await send(agree, { db, as: kees, address: { agreement: await id() } });
    await stage.as("schakel_worker");
    const tended = (day: string) => tendAgreements(db, worker("tend-agreements", new Date(`${day}T08:00:00Z`)));
    expect([await tended("2026-12-01"), await tended("2027-02-20"), await tended("2027-02-21"), await tended("2027-03-02")]).toEqual([
      { ended: 0, told: 0 }, { ended: 0, told: 1 }, { ended: 0, told: 0 }, { ended: 1, told: 0 },
    ]);
    await stage.as("owner");
    expect((await waitingJobs(db, "notify")).filter(({ payload }) => payload.event === "agreement-ends")).toHaveLength(1);
  });

  test.for<[string, Record<string, string>, string]>([
    ["regions that do not lie beside each other", { direction: "flevoland>zeeland" }, "direction"],
    ["regions of others", { direction: "zeeland>drenthe" }, "direction"],
    ["no number", { places: "0" }, "places"],
    ["a day that has passed", { untilOn: "2026-11-01" }, "untilOn"],
    ["more than a year", { untilOn: "2029-01-01" }, "untilOn"],
  ])("%s: refused with what was typed, and nothing is written", async ([, change, field], { stage }) => {
    const { db, loes, beside } = await scene(stage);
    const typed = { ...wish(beside), ...change };
    expect(await send(suggest, { db, as: loes, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field }], typed } });
    expect(await open(list, { db, as: loes })).toMatchObject({ agreements: [] });
    expect(statusOf(await open(form, { db, as: loes }))).toBe(200);
  });
});
