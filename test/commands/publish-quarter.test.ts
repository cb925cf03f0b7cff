import { describe, expect } from "vitest";
import { publishQuarter } from "../../app/commands/publish-quarter.ts";
import { publicationOf } from "../../db/publications.ts";
import { shelterWorker, submittedRequest } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";

const test = rehearsals();
const summer = "2026-07-01";
const inSummer = (day: number) => new Date(Date.UTC(2026, 6, day, 10));

/** In the third quarter Flevoland sent 24 requests, of which 12 found somebody, and Kennemerland 13. One more came in October. */
async function quarter({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  for (let index = 0; index < 24; index++) {
    const request = await submittedRequest(db, samira, { submittedAt: inSummer(1 + index), fields: { personKind: index < 14 ? "child" : "parent", ageYears: index < 14 ? 9 : 31 } });
    if (index % 2 === 0) await db.insertInto("requestState").values({ requestId: request.id, status: "accepted", at: inSummer(40 + index) }).execute();
  }
  for (let index = 0; index < 13; index++) await submittedRequest(db, bo, { region: "kennemerland", submittedAt: inSummer(30 + index) });
  await submittedRequest(db, samira, { submittedAt: new Date("2026-10-02T10:00:00Z") });
}

describe("the figures of a quarter", () => {
  test("are made by the worker from what was sent in it, rounded and with small numbers hidden", async ({ stage }) => {
    await quarter(stage);
    await stage.as("schakel_worker");
    expect(await publishQuarter(stage.db, worker("publish-quarter"), summer)).toBe("published");
    const found = await publicationOf(stage.db, summer);
    expect(found).toMatchObject({ rows: ["flevoland", "kennemerland"], rowTotals: [25, 15], total: 35, together: [], empty: expect.arrayContaining(["amsterdam-amstelland"]) });
    const outcome = found?.tables.find(({ name }) => name === "outcome");
    expect(outcome?.columns).toEqual(["found", "withdrawn", "waiting"]);
    expect(outcome?.cells[0]).toContain("hidden");
  });

  test("are made once: what changes afterwards, and a second run, change nothing", async ({ stage }) => {
    await quarter(stage);
    await stage.as("schakel_worker");
    await publishQuarter(stage.db, worker("publish-quarter"), summer);
    const first = await publicationOf(stage.db, summer);
    await stage.as("owner");
    await stage.db.updateTable("request").set({ ageYears: 3 }).execute();
    await stage.as("schakel_worker");
    expect(await publishQuarter(stage.db, worker("publish-quarter"), summer)).toBe("known");
    expect(await publicationOf(stage.db, summer)).toEqual(first);
    await expect(stage.db.updateTable("publication").set({ tables: null }).execute()).rejects.toThrow("permission denied");
  });

  test("are nothing where there is too little, and that is kept too", async ({ stage }) => {
    await submittedRequest(stage.db, await shelterWorker(stage.db), { submittedAt: inSummer(3) });
    await stage.as("schakel_worker");
    await publishQuarter(stage.db, worker("publish-quarter"), summer);
    expect(await publicationOf(stage.db, summer)).toBeNull();
    expect(await publicationOf(stage.db, "2026-04-01")).toBeUndefined();
  });
});
