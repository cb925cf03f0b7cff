import { sql } from "kysely";
import { describe, expect } from "vitest";
import { action as correct } from "../../app/routes/national/gemeenten/correct.tsx";
import { loader as oneGemeente } from "../../app/routes/national/gemeenten/gemeente.tsx";
import { loader as gemeenten } from "../../app/routes/national/gemeenten/gemeenten.tsx";
import { action as merge, loader as mergePage } from "../../app/routes/national/gemeenten/merge.tsx";
import { action as undo } from "../../app/routes/national/gemeenten/undo.ts";
import { loader as funding } from "../../app/routes/public/funding.tsx";
import { regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { answerFor, atWork, bloemendaal, grounds, haarlem, makes, markIn, mergeForm, newYear, onNewYear, onTheEve, previewIn } from "../support/gemeenten.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("gemeenten that merge", () => {
  test("are shown before and after, and nothing is written until somebody agreed with what was shown", async ({ stage }) => {
    const noor = await atWork(stage);
    const preview = previewIn(await send(merge, { db: stage.db, as: noor, form: mergeForm }));
    expect(preview.lines).toMatchObject([
      { name: "Haarlem", was: "kennemerland", becomes: null }, { name: "Bloemendaal", was: "kennemerland", becomes: null }, { name: "Spaarnehout", was: null, becomes: "kennemerland" },
    ]);
    expect(preview.regions).toEqual([]);
    expect(await stage.db.selectFrom("gemeenteChange").select("id").execute()).toEqual([]);
    expect(statusOf(await send(merge, { db: stage.db, as: noor, form: { ...mergeForm, seen: preview.mark } }))).toBe(303);
    expect(await stage.db.selectFrom("gemeenteChange").select(["kind", "onDay", "source"]).execute()).toEqual([{ kind: "merge", ...grounds }]);
    await stage.as("owner");
    await sql`set constraints all immediate`.execute(stage.db);
    expect((await stage.db.selectFrom("audit").select("subjectId").where("action", "=", "gemeente.merge").orderBy("id").execute()).map(({ subjectId }) => subjectId)).toEqual([haarlem, bloemendaal, "GM9001"]);
  });

  test("answer the public page by the version of the day: before it, on its eve, and from the day itself", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, merge, mergeForm);
    for (const now of [today, onTheEve]) {
      expect(await answerFor(stage, haarlem, now)).toMatchObject({ name: "Haarlem", region: "Kennemerland", before: null });
      expect(await answerFor(stage, "GM9001", now)).toEqual(["home-unusable"]);
    }
    expect(await answerFor(stage, "GM9001", onNewYear)).toMatchObject({ name: "Spaarnehout", region: "Kennemerland", before: null });
    expect(await answerFor(stage, haarlem, onNewYear)).toMatchObject({ name: "Spaarnehout", before: "Haarlem" });
    const offered = async (now: Date) => ((await open(funding, { db: stage.db, now })) as { gemeenten: { name: string; now: string | null }[] }).gemeenten;
    expect(await offered(today)).toHaveLength(342);
    expect((await offered(onNewYear)).filter(({ now }) => now !== null)).toEqual([expect.objectContaining({ name: "Bloemendaal", now: "Spaarnehout" }), expect.objectContaining({ name: "Haarlem", now: "Spaarnehout" })]);
  });

  test("into one of them leaves that one as it was", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, merge, { ...mergeForm, into: "Haarlem", newCode: "" });
    expect(await answerFor(stage, bloemendaal, onNewYear)).toMatchObject({ name: "Haarlem", before: "Bloemendaal" });
    expect(await answerFor(stage, haarlem, onNewYear)).toMatchObject({ name: "Haarlem", before: null });
  });

  test("from two regions ask which one it is, and say coarsely how many open requests come from there", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    for (let n = 0; n < 12; n++) await submittedRequest(stage.db, samira, { origin: { kind: "region", region: "kennemerland" } });
    await submittedRequest(stage.db, samira, { origin: { kind: "region", region: "flevoland" } });
    const noor = await atWork(stage);
    const form = { ...mergeForm, gemeente2: "Almere" };
    expect(problemsIn(await send(merge, { db: stage.db, as: noor, form }))).toEqual(["region-missing"]);
    const { regions } = previewIn(await send(merge, { db: stage.db, as: noor, form: { ...form, newRegion: "kennemerland" } }));
    expect(regions).toEqual([{ region: "flevoland", requests: null }, { region: "kennemerland", requests: 10 }]);
  });

  test("are refused with everything that is wrong, kept as typed, and nothing is written", async ({ stage }) => {
    const noor = await atWork(stage);
    const refused = await send(merge, { db: stage.db, as: noor, form: { gemeente1: "Haarlem", gemeente2: "Nergenshuizen", into: "Spaarnehout", onDay: "2026-01-02", source: "" } });
    expect(statusOf(refused)).toBe(422);
    expect(problemsIn(refused)).toEqual(["gemeente-unknown", "code-missing", "source-missing", "reason-missing"]);
    expect(refused).toMatchObject({ data: { typed: { gemeente2: "Nergenshuizen" } } });
    expect(problemsIn(await send(merge, { db: stage.db, as: noor, form: { ...mergeForm, onDay: "" } }))).toEqual(["day-missing"]);
    expect(problemsIn(await send(merge, { db: stage.db, as: noor, form: { ...mergeForm, newCode: "GM0034" } }))).toEqual(["code-taken"]);
    expect(await stage.db.selectFrom("gemeenteChange").select("id").execute()).toEqual([]);
  });

  test("are shown again when a colleague changed one of them in between", async ({ stage }) => {
    const noor = await atWork(stage);
    const mark = markIn(await send(merge, { db: stage.db, as: noor, form: mergeForm }));
    await makes(stage, noor, correct, { certainty: "derived", onDay: "2026-11-22", source: "CBS" }, { code: haarlem });
    const again = await send(merge, { db: stage.db, as: noor, form: { ...mergeForm, seen: mark } });
    expect(statusOf(again)).toBe(200);
    expect(markIn(again)).not.toBe(mark);
  });
});

describe("the doors", () => {
  test("list, find and filter, as on any day", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, merge, mergeForm);
    const list = async (search: string) => ((await open(gemeenten, { db: stage.db, as: noor, search })) as { list: { total: number; gemeenten: { name: string }[] } }).list;
    expect((await list("")).total).toBe(342);
    expect((await list(`?on=${newYear}`)).total).toBe(341);
    expect((await list(`?search=SPAARNE&on=${newYear}`)).gemeenten).toMatchObject([{ name: "Spaarnehout" }]);
    expect((await list("?region=flevoland")).total).toBe(6);
    expect((await list("?certainty=assumed")).total).toBe(68);
    expect((await list("?search=%25&page=900&on=gisteren")).total).toBe(0);
    expect((await list("?page=14")).gemeenten).toHaveLength(17);
  });

  test("are no business of a lead or a shelter, and show nothing that does not exist", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const samira = await shelterWorker(stage.db);
    const noor = await atWork(stage);
    for (const as of [loes, samira]) {
      expect(statusOf(await open(gemeenten, { db: stage.db, as }))).toBe(404);
      expect(statusOf(await open(mergePage, { db: stage.db, as }))).toBe(404);
      expect(statusOf(await open(oneGemeente, { db: stage.db, as, address: { code: haarlem } }))).toBe(404);
      expect(statusOf(await send(merge, { db: stage.db, as, form: mergeForm }))).toBe(404);
    }
    expect(statusOf(await open(gemeenten, { db: stage.db }))).toBe(302);
    for (const code of ["GM9999", "haarlem"]) expect(statusOf(await open(oneGemeente, { db: stage.db, as: noor, address: { code } }))).toBe(404);
    expect(statusOf(await send(undo, { db: stage.db, as: noor, address: { change: "0f8fad5b-d9cb-469f-a165-70867728950e" } }))).toBe(404);
  });
});
