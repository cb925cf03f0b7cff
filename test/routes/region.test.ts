import { describe, expect } from "vitest";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import { loader as requests } from "../../app/routes/region/requests.tsx";
import { loader as supply } from "../../app/routes/region/figures/supply.tsx";
import { loader as whoWaits } from "../../app/routes/region/figures/waiting.tsx";
import { action as switchRegion, loader as askToSwitch } from "../../app/routes/national/region-activity.tsx";
import { loader as regions } from "../../app/routes/national/regions.tsx";
import { nationalMember, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);

/** No place is free, and both kinds say so. */
const noneFree = [{ kind: "treatment", free: 0 }, { kind: "screening", free: 0 }];

/** Three children wait 10, 20 and 60 days; the last one, a crisis, has a proposal. Tom has three places, one taken by it. */
async function smallRegion({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { places: 3, contracts: ["flevoland"], fields: { zvwContract: "none" } });
  await submittedRequest(db, samira, { submittedAt: daysAgo(10) });
  await submittedRequest(db, samira, { submittedAt: daysAgo(20), fields: { forms: [] } });
  const crisis = await submittedRequest(db, samira, { submittedAt: daysAgo(60), fields: { urgency: "crisis", forms: ["emdr", "kidnet"] } });
  await openProposal(db, crisis, tom);
  return { samira, tom };
}

describe("the overview of a region", () => {
  test("counts by hand: who waits, how long, and past the norm", async ({ stage }) => {
    await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({ regions: ["Flevoland"], everyone: { requests: 3, medianDays: 20, longestDays: 60, pastNorm: 1 } });
    expect(await open(whoWaits, { db: stage.db, as: loes })).toMatchObject({
      statuses: [{ status: "submitted", requests: 2 }, { status: "proposed", requests: 1 }],
      split: [
        { value: null, requests: 3, medianDays: 20, longestDays: 60, pastNorm: 1 },
        { value: "crisis", requests: 1, medianDays: 60, longestDays: 60, pastNorm: 1 },
        { value: "normal", requests: 2, medianDays: 15, longestDays: 20, pastNorm: 0 },
      ],
    });
  });

  test("lays free places beside the demand, per form and per law", async ({ stage }) => {
    await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const data = await open(supply, { db: stage.db, as: loes });
    expect(data).toMatchObject({
      places: [{ kind: "treatment", free: 2 }, { kind: "screening", free: 0 }],
      balance: expect.arrayContaining([
        expect.objectContaining({ form: "emdr", waiting: 2, freeJeugdwet: 2, freeZvw: 0 }),
        expect.objectContaining({ form: "kidnet", waiting: 1, freeJeugdwet: 0, freeZvw: 0 }),
        expect.objectContaining({ form: null, waiting: 1 }),
      ]),
    });
  });

  test("does not call a place free that a child of another region has taken", async ({ stage }) => {
    const tom = await therapist(stage.db, { regions: ["flevoland", "kennemerland"] });
    const neighbour = await shelterWorker(stage.db, { organisation: "Het Anker", region: "kennemerland" });
    await openProposal(stage.db, await submittedRequest(stage.db, neighbour, { region: "kennemerland" }), tom);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({ places: noneFree });
  });

  test("shows a neighbour nothing of it, and a shelter worker no page at all", async ({ stage }) => {
    const { samira } = await smallRegion(stage);
    const neighbour = await regionalLead(stage.db, { name: "Karin", regions: ["kennemerland"] });
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: neighbour })).toMatchObject({ everyone: { requests: 0 }, places: noneFree });
    expect(statusOf(await open(overview, { db: stage.db, as: samira }))).toBe(404);
    expect(statusOf(await open(overview, { db: stage.db }))).toBe(302);
  });
});

describe("the list of a region", () => {
  test("has who waits longest first, and only the state that was asked for", async ({ stage }) => {
    await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(requests, { db: stage.db, as: loes, search: "?status=submitted" })).toMatchObject({ rows: [{ days: 20 }, { days: 10 }], next: null });
    expect(await open(requests, { db: stage.db, as: loes })).toMatchObject({ rows: [{ days: 60, status: "proposed" }, { days: 20 }, { days: 10 }] });
  });

  test("has crisis on top, and after it who waits longest", async ({ stage }) => {
    const { samira } = await smallRegion(stage);
    await submittedRequest(stage.db, samira, { submittedAt: daysAgo(2), fields: { urgency: "crisis" } });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(requests, { db: stage.db, as: loes, search: "?status=submitted" })).toMatchObject({ rows: [{ days: 2, action: "help-in-crisis" }, { days: 20 }, { days: 10 }] });
  });

  test("goes on after a page exactly where it ended, from crisis to the others and within a family that was sent at one moment", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    for (let index = 0; index < 30; index++) await submittedRequest(stage.db, samira, { submittedAt: daysAgo(5), fields: { urgency: index < 4 ? "crisis" : "normal" } });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const first = (await open(requests, { db: stage.db, as: loes })) as { rows: { reference: string }[]; next: string };
    const second = (await open(requests, { db: stage.db, as: loes, search: `?after=${encodeURIComponent(first.next)}` })) as typeof first;
    expect(first.rows).toHaveLength(25);
    expect(new Set([...first.rows, ...second.rows].map(({ reference }) => reference)).size).toBe(30);
  });

  test("begins at the first page when the address was made up", async ({ stage }) => {
    await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    for (const after of ["bogus", "-271821-04-20_x", "other_2026-01-01T00:00:00Z_x", "other_+275760-01-01T00:00:00Z_H7M-2QXW", "2026-01-01T00:00:00Z_H7M-2QXW"]) {
      expect(await open(requests, { db: stage.db, as: loes, search: `?after=${encodeURIComponent(after)}` })).toMatchObject({ page: 1, rows: [{}, {}, {}] });
    }
  });

  test("says nothing about origin: only the own organisation and the engine see that", async ({ stage }) => {
    await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(JSON.stringify(await open(requests, { db: stage.db, as: loes }))).not.toContain("origin");
  });
});

describe("taking part", () => {
  test("is asked about first, with how many requests run there", async ({ stage }) => {
    await smallRegion(stage);
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    expect(await open(askToSwitch, { db: stage.db, as: noor, address: { region: "flevoland" } })).toMatchObject({ name: "Flevoland", active: true, requests: 3 });
    expect(await open(askToSwitch, { db: stage.db, as: noor, address: { region: "utrecht" } })).toMatchObject({ active: false, requests: 0 });
  });

  test("is listed with the regions of the start on top", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    const { regions: rows } = (await open(regions, { db: stage.db, as: noor })) as { regions: { pilot: boolean }[] };
    expect(rows).toHaveLength(28);
    expect(rows.map(({ pilot }) => pilot)).toEqual([...Array(6).fill(true), ...Array(22).fill(false)]);
  });

  test("is no business of a lead or a shelter", async ({ stage }) => {
    const { samira } = await smallRegion(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    for (const as of [loes, samira]) expect(statusOf(await open(askToSwitch, { db: stage.db, as, address: { region: "flevoland" } }))).toBe(404);
    expect(statusOf(await open(askToSwitch, { db: stage.db, address: { region: "flevoland" } }))).toBe(302);
  });

  test("the national team switches a region on and off, and each switch is a dated row", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    const visit = { db: stage.db, as: noor, address: { region: "utrecht" } };
    expect(statusOf(await send(switchRegion, { ...visit, form: { on: "yes" } }))).toBe(303);
    expect(statusOf(await send(switchRegion, { ...visit, now: new Date(today.getTime() + 1000), form: { on: "no" } }))).toBe(303);
    await stage.as("owner");
    const rows = await stage.db.selectFrom("regionActivity").select(["startedAt", "endedAt"]).where("region", "=", "utrecht").execute();
    expect(rows).toEqual([{ startedAt: today, endedAt: new Date(today.getTime() + 1000) }]);
  });

  test("switching on what is on changes nothing", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    await send(switchRegion, { db: stage.db, as: noor, address: { region: "flevoland" }, form: { on: "yes" } });
    await stage.as("owner");
    expect(await stage.db.selectFrom("regionActivity").select("id").where("region", "=", "flevoland").execute()).toHaveLength(1);
  });

  test("a region that does not exist is not found, and a lead may not switch", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(statusOf(await open(askToSwitch, { db: stage.db, as: noor, address: { region: "atlantis" } }))).toBe(404);
    expect(statusOf(await send(switchRegion, { db: stage.db, as: noor, address: { region: "atlantis" }, form: { on: "yes" } }))).toBe(404);
    expect(statusOf(await send(switchRegion, { db: stage.db, as: loes, address: { region: "utrecht" }, form: { on: "yes" } }))).toBe(404);
  });
});
