import { describe, expect } from "vitest";
import { noteLateChanges } from "../../app/commands/note-late-changes.ts";
import { publishQuarter } from "../../app/commands/publish-quarter.ts";
import { frozenQuarter, isSealWhole } from "../../db/publications.ts";
import { shelterWorker, submittedRequest } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";

const test = rehearsals();
const summer = "2026-07-01";
const inSummer = (day: number) => new Date(Date.UTC(2026, 6, day, 10));

/**
 * In the third quarter Flevoland sent 24 requests, 14 for children. Twelve of them found somebody after 26 days or more, four were
 * taken back. Kennemerland sent 23. One more came in October.
 */
async function quarter({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  for (let index = 0; index < 24; index++) {
    const request = await submittedRequest(db, samira, { submittedAt: inSummer(1 + index), fields: { personKind: index < 14 ? "child" : "parent", ageYears: index < 14 ? 9 : 31 } });
    const state = (status: "accepted" | "withdrawn", reason: string | null) => db.insertInto("requestState").values({ requestId: request.id, status, reason, at: inSummer(40 + index) }).execute();
    if (index % 2 === 0) await state("accepted", null);
    else if (index < 8) await state("withdrawn", "left-shelter");
  }
  for (let index = 0; index < 23; index++) await submittedRequest(db, bo, { region: "kennemerland", submittedAt: inSummer(30 + index) });
  await submittedRequest(db, samira, { submittedAt: new Date("2026-10-02T10:00:00Z") });
}

async function published(stage: Rehearsal) {
  await quarter(stage);
  await stage.as("schakel_worker");
  expect(await publishQuarter(stage.db, worker("publish-quarter"), summer)).toBe("published");
}

describe("the figures of a quarter", () => {
  test("are made by the worker from what happened in it, as worked out by hand", async ({ stage }) => {
    await published(stage);
    const found = await frozenQuarter(stage.db, summer);
    expect(found?.rules).toMatchObject({ threshold: 10, norm: { intakeWeeks: 4, treatmentWeeks: 10 } });
    // 24 and 23 sent; 14 of the children and 10 of the parents of Flevoland can be shown, as nothing of them is small.
    expect(found?.subjects["sent"]).toMatchObject({ rows: ["flevoland", "kennemerland"], rowTotals: [25, 25], total: 45, together: [], empty: expect.arrayContaining(["amsterdam-amstelland"]) });
    // Twelve found: too few to stand alone, and nobody else to stand with them.
    expect(found?.subjects["found"]).toMatchObject({ rows: ["*"], rowTotals: [10], together: ["flevoland"] });
    // Eight of Flevoland wait and 23 of Kennemerland: both in one row, because one alone would be found from the total.
    expect(found?.subjects["waiting"]).toMatchObject({ rows: ["*"], rowTotals: [30], together: ["flevoland", "kennemerland"] });
    // Four taken back: too few in the whole country.
    expect(found?.subjects["closed"]).toBeNull();
    // By 30 September the four weeks of all were over, and nobody had an intake; the 4 who left did so after it.
    expect(found?.subjects["to-intake"]).toMatchObject({ rowTotals: [25, 25], tables: [{ name: "norm", columns: ["in-time", "in-time/first-half", "in-time/second-half", "not-in-time", "given-up"] }] });
    expect(found?.subjects["to-intake"]?.tables[0]?.cells.flat().filter((cell) => cell !== "hidden" && cell < 10)).toEqual([]);
  });

  test("are made once: what changes afterwards, and a second run, change nothing, and nobody can", async ({ stage }) => {
    await published(stage);
    const first = await frozenQuarter(stage.db, summer);
    await stage.as("owner");
    await stage.db.updateTable("request").set({ ageYears: 3 }).execute();
    await stage.as("schakel_worker");
    expect(await publishQuarter(stage.db, worker("publish-quarter"), summer)).toBe("known");
    expect(await frozenQuarter(stage.db, summer)).toEqual(first);
    expect(await isSealWhole(stage.db, summer)).toBe(true);
    await expect(stage.db.updateTable("publicationTable").set({ content: null }).execute()).rejects.toThrow("permission denied");
  });

  test("are not to be changed by the owner of the database either", async ({ stage }) => {
    await published(stage);
    await stage.as("owner");
    await expect(stage.db.deleteFrom("publicationTable").execute()).rejects.toThrow("a published quarter never changes");
  });

  test("say once that much came in later, and not which; little is not said", async ({ stage }) => {
    await published(stage);
    expect(await noteLateChanges(stage.db, worker("publish-quarter"), summer)).toBe(false);
    await stage.as("owner");
    const parents = await stage.db.selectFrom("request").select("id").where("personKind", "=", "parent").orderBy("id").execute();
    const change = async (many: number) => stage.db.updateTable("request").set({ personKind: "child", ageYears: 9 }).where("id", "in", parents.slice(0, many).map(({ id }) => id)).execute();
    await change(9);
    expect(await noteLateChanges(stage.db, worker("publish-quarter"), summer)).toBe(false);
    await change(10);
    await stage.as("schakel_worker");
    expect(await noteLateChanges(stage.db, worker("publish-quarter"), summer)).toBe(true);
    expect(await noteLateChanges(stage.db, worker("publish-quarter"), summer)).toBe(false);
    expect(await frozenQuarter(stage.db, summer)).toMatchObject({ notedOn: "2026-11-22" });
  });

  test("tell by their seal when somebody got past all of this", async ({ stage }) => {
    await published(stage);
    await stage.as("owner");
    await stage.db.insertInto("publicationTable").values({ quarterOn: summer, subject: "sent", name: "made-up", position: 99, content: null, counted: "{}", seal: "0".repeat(64) }).execute();
    expect(await isSealWhole(stage.db, summer)).toBe(false);
  });

  test("are nothing where there is too little, and that is kept too", async ({ stage }) => {
    await submittedRequest(stage.db, await shelterWorker(stage.db), { submittedAt: inSummer(3) });
    await stage.as("schakel_worker");
    await publishQuarter(stage.db, worker("publish-quarter"), summer);
    expect(Object.values((await frozenQuarter(stage.db, summer))!.subjects)).toEqual(Array.from({ length: 9 }, () => null));
    expect(await frozenQuarter(stage.db, "2026-04-01")).toBeUndefined();
  });
});
