import { describe, expect } from "vitest";
import { loader as scarcity } from "../../app/routes/region/scarcity.tsx";
import { learnTonight } from "../../app/commands/learn-prices.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);

/** Thirty children ask for EMDR in Arabic, which one therapist speaks; one asks in Tigrinya, which nobody does. */
async function arabicIsScarce({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  await therapist(db, { places: 40 });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier", places: 2, fields: { languages: ["nl", "ar"] } });
  await db.updateTable("therapistState").set({ at: daysAgo(60) }).execute();
  for (let child = 0; child < 30; child += 1) await submittedRequest(db, samira, { submittedAt: daysAgo(1 + child), fields: { language: "ar", interpreterOk: false } });
  await submittedRequest(db, samira, { submittedAt: daysAgo(2), fields: { language: "ti", interpreterOk: false } });
  for (const night of [2, 1, 0]) await learnTonight(db, worker("learn-prices", daysAgo(night)));
  return { samira, yasmina };
}

describe("what is scarce in a region", () => {
  test("is told to its lead in kinds of help, and names no therapist", async ({ stage }) => {
    const { yasmina } = await arabicIsScarce(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const page = await open(scarcity, { db: stage.db, as: loes });
    expect(page).toMatchObject({
      learntOn: "2026-11-22", windowDays: 112,
      kinds: [
        { language: "ti", requests: 1, nobody: 1, level: "nobody" },
        { region: "Flevoland", forms: ["EMDR"], ageBand: "8-11", language: "ar", route: "jeugdwet", requests: 30, nobody: 0, level: "very-scarce" },
      ],
    });
    expect(JSON.stringify(page)).not.toContain(yasmina.therapistId);
  });

  test("is not known yet before the first night, and no longer when the last one is long ago", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    expect(await open(scarcity, { db: stage.db, as: loes })).toMatchObject({ learntOn: null, kinds: [] });
    await arabicIsScarce(stage);
    await stage.as("schakel_web");
    expect(await open(scarcity, { db: stage.db, as: loes, now: daysAgo(-8) })).toMatchObject({ learntOn: null, kinds: [] });
  });

  test("a neighbour sees nothing of it, and others have no such page", async ({ stage }) => {
    const { samira, yasmina } = await arabicIsScarce(stage);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    expect(await open(scarcity, { db: stage.db, as: kees })).toMatchObject({ learntOn: "2026-11-22", kinds: [] });
    for (const stranger of [samira, yasmina, noor]) expect(statusOf(await open(scarcity, { db: stage.db, as: stranger }))).toBe(404);
    expect(statusOf(await open(scarcity, { db: stage.db }))).toBe(302);
  });
});
