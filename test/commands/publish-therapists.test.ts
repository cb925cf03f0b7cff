import { describe, expect } from "vitest";
import { publishTherapists } from "../../app/commands/publish-therapists.ts";
import { loader as treatmentPage } from "../../app/routes/public/treatment.tsx";
import { figuresOfForm } from "../../db/therapist-figures.ts";
import { therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

/** Twelve in Flevoland give EMDR and eleven TF-CGT only; in Kennemerland there are three. One is suspended, one has left. */
async function country({ db }: Rehearsal) {
  for (let index = 0; index < 23; index++) await therapist(db, { name: `Tom${index}`, treatments: [{ treatment: index < 12 ? "emdr" : "tfcgt" }] });
  for (let index = 0; index < 3; index++) await therapist(db, { name: `Yasmina${index}`, practice: "Het Atelier", region: "kennemerland" });
  await therapist(db, { name: "Suspended", status: "suspended" });
  const left = await therapist(db, { name: "Left" });
  await db.updateTable("person").set({ disabledAt: new Date() }).where("id", "=", left.personId).execute();
}

describe("how many therapists there are", () => {
  test("is counted by the worker once, and everyone reads it rounded; a later count of the quarter changes nothing", async ({ stage }) => {
    await country(stage);
    await stage.as("schakel_worker");
    expect(await publishTherapists(stage.db, worker("publish-quarter"), "2026-07-01")).toBe("published");
    await stage.as("owner");
    await therapist(stage.db, { name: "Late" });
    await stage.as("schakel_worker");
    expect(await publishTherapists(stage.db, worker("publish-quarter"), "2026-07-01")).toBe("known");
    await stage.as("schakel_web");
    // Kennemerland is too small to stand alone, and one row alone would be found from the total: all stand together.
    const figures = await figuresOfForm(stage.db, "emdr");
    expect(figures).toMatchObject({ regions: [{ region: "*", therapists: 15 }], together: ["flevoland", "kennemerland"], total: 15, roundTo: 5 });
    expect(await figuresOfForm(stage.db, "pcit")).toMatchObject({ total: "hidden" });
  });

  test("is on the page of the treatment, with the professions of today, and nowhere exact", async ({ stage }) => {
    await country(stage);
    await stage.as("schakel_worker");
    await publishTherapists(stage.db, worker("publish-quarter"), "2026-07-01");
    await stage.as("schakel_web");
    const page = await open(treatmentPage, { db: stage.db, address: { code: "emdr" } });
    expect(page).toMatchObject({ figures: { total: 15 }, professionRules: { leadsAdultTreatment: expect.arrayContaining(["psychotherapeut"]) } });
    await expect(stage.db.selectFrom("therapistPublication").select("counted").execute()).rejects.toThrow("permission denied");
  });

  test("is nothing before the first count", async ({ stage }) => {
    await stage.as("schakel_web");
    expect(await figuresOfForm(stage.db, "emdr")).toBeUndefined();
  });

  test("of the next quarter is as before where one therapist came", async ({ stage }) => {
    await country(stage);
    await stage.as("schakel_worker");
    await publishTherapists(stage.db, worker("publish-quarter"), "2026-04-01");
    await stage.as("owner");
    for (let index = 0; index < 3; index++) await therapist(stage.db, { name: `New${index}` });
    await stage.as("schakel_worker");
    expect(await publishTherapists(stage.db, worker("publish-quarter"), "2026-07-01")).toBe("published");
    const counts = await stage.db.selectFrom("therapistPublication").select(["quarterOn", "tables"]).orderBy("quarterOn").execute();
    expect(counts[1]?.tables).toEqual(counts[0]?.tables);
  });
});
