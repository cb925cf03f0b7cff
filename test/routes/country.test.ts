import { describe, expect } from "vitest";
import { asActor } from "../../db/connect.ts";
import { countryOverview } from "../../db/country-overview.ts";
import { loader as activity, action as switchRegion } from "../../app/routes/national/region-activity.tsx";
import { loader as regions } from "../../app/routes/national/regions.tsx";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { open, send } from "../support/visit.ts";

const test = rehearsals();

describe("the country in numbers", () => {
  test("counts people, therapists and requests of every region, and shows nothing of any of them", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const waits = await submittedRequest(stage.db, samira);
    await submittedRequest(stage.db, samira);
    await stage.db.insertInto("requestState").values({ requestId: waits.id, status: "withdrawn", reason: "other", personId: samira.personId, at: today }).execute();
    await therapist(stage.db);
    await therapist(stage.db, { name: "Ruben", status: "submitted" });
    await regionalLead(stage.db);
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    const page = (await open(regions, { db: stage.db, as: noor })) as { overview: { region: string }[]; atHome: boolean };
    expect(page.overview).toHaveLength(28);
    expect(page.overview.find(({ region }) => region === "flevoland")).toEqual({
      region: "flevoland", name: "Flevoland", tileColumn: expect.any(Number) as number, tileRow: expect.any(Number) as number, active: true, leads: 1, shelterPeople: 1, therapists: 1, waiting: 1, running: 0,
    });
    expect(page.overview.find(({ region }) => region === "utrecht")).toMatchObject({ active: false, leads: 0, shelterPeople: 0, therapists: 0, waiting: 0, running: 0 });
    expect(page.atHome).toBe(false);
  });

  test("is for the national team alone: the database counts nothing for a lead", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await asActor(stage.db, loes, countryOverview)).toEqual([]);
  });
});

describe("a region that is switched", () => {
  test("shows before it who works there and when it took part", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await regionalLead(stage.db, { regions: ["utrecht"] });
    await stage.as("schakel_web");
    const visit = { db: stage.db, as: noor, address: { region: "utrecht" } };
    expect(await open(activity, visit)).toMatchObject({ active: false, leads: 1, history: [] });
    await send(switchRegion, { ...visit, form: { on: "yes" } });
    expect(await open(activity, visit)).toMatchObject({ active: true, history: [{ startedAt: today, endedAt: null }] });
  });
});
