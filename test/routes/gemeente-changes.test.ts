import { sql } from "kysely";
import { describe, expect } from "vitest";
import { loader as oneGemeente } from "../../app/routes/national/gemeenten/gemeente.tsx";
import { action as merge } from "../../app/routes/national/gemeenten/merge.tsx";
import { action as move } from "../../app/routes/national/gemeenten/move.tsx";
import { action as rename } from "../../app/routes/national/gemeenten/rename.tsx";
import { action as split } from "../../app/routes/national/gemeenten/split.tsx";
import { action as undo } from "../../app/routes/national/gemeenten/undo.ts";
import { nationalMember, regionalLead, today } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { answerFor, atWork, bloemendaal, grounds, haarlem, makes, markIn, mergeForm, newYear, onNewYear, onTheEve } from "../support/gemeenten.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("other changes", () => {
  test("a gemeente that splits over two is no longer offered: who lived there looks for the new one", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, split, { part1: "Haarlem", part2: "Zandvoort", ...grounds }, { code: bloemendaal });
    expect(await answerFor(stage, bloemendaal, today)).toMatchObject({ name: "Bloemendaal" });
    expect(await answerFor(stage, bloemendaal, onNewYear)).toEqual(["home-unusable"]);
    expect(await answerFor(stage, haarlem, onNewYear)).toMatchObject({ name: "Haarlem" });
  });

  test("a gemeente that gives a part away goes on, and the part is new", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, split, { stays: "yes", part1: "Duindorp", part1Code: "GM9002", ...grounds }, { code: bloemendaal });
    expect(await answerFor(stage, bloemendaal, onNewYear)).toMatchObject({ name: "Bloemendaal", region: "Kennemerland" });
    expect(await answerFor(stage, "GM9002", onNewYear)).toMatchObject({ name: "Duindorp", region: "Kennemerland" });
  });

  test("another region and another name hold from their day, and the past stays known", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, move, { region: "haaglanden", ...grounds }, { code: haarlem });
    await makes(stage, noor, rename, { name: "Haerlem", ...grounds }, { code: haarlem });
    expect(await answerFor(stage, haarlem, onTheEve)).toMatchObject({ name: "Haarlem", region: "Kennemerland" });
    expect(await answerFor(stage, haarlem, onNewYear)).toMatchObject({ name: "Haerlem", region: "Haaglanden", certainty: "source" });
    const page = await open(oneGemeente, { db: stage.db, as: noor, address: { code: haarlem }, now: onNewYear });
    expect(page).toMatchObject({ name: "Haerlem", now: { region: "Haaglanden" }, places: [{ region: "Kennemerland", validUntil: newYear }, { region: "Haaglanden", validUntil: null }], changes: [{ kind: "rename" }, { kind: "move" }].map(() => expect.anything()) });
  });

  test("two gemeenten do not get one name", async ({ stage }) => {
    const noor = await atWork(stage);
    expect(problemsIn(await send(rename, { db: stage.db, as: noor, address: { code: haarlem }, form: { name: "Almere", ...grounds } }))).toEqual(["name-taken"]);
    expect(problemsIn(await send(rename, { db: stage.db, as: noor, address: { code: haarlem }, form: { name: "<b>", ...grounds } }))).toEqual(["name-unusable"]);
  });

  test("a day that has passed is a correction with a reason; even the first day of a row can be put right", async ({ stage }) => {
    const noor = await atWork(stage);
    const form = { region: "haaglanden", onDay: "2026-01-01", source: "Staatsblad 2025, 1" };
    expect(problemsIn(await send(move, { db: stage.db, as: noor, address: { code: haarlem }, form }))).toEqual(["reason-missing"]);
    expect(problemsIn(await send(move, { db: stage.db, as: noor, address: { code: haarlem }, form: { ...form, reason: "Dit zei mevrouw Bouazza." } }))).toEqual(["reason-names-somebody"]);
    expect(statusOf(await makes(stage, noor, move, { ...form, reason: "Verkeerd overgenomen." }, { code: haarlem }))).toBe(303);
    expect(await answerFor(stage, haarlem)).toMatchObject({ region: "Haaglanden" });
    const page = await open(oneGemeente, { db: stage.db, as: noor, address: { code: haarlem } });
    expect(page).toMatchObject({ places: [{ region: "Haaglanden", validFrom: "2026-01-01" }], changes: [{ reason: "Verkeerd overgenomen." }] });
  });
});

describe("a change that has not come", () => {
  const latest = async ({ db }: Rehearsal) => (await db.selectFrom("gemeenteChange").select("id").orderBy("madeAt", "desc").executeTakeFirstOrThrow()).id;

  test("is undone as if it had never been, but for its own row; and can be made again", async ({ stage }) => {
    const noor = await atWork(stage);
    const rows = () => stage.db.selectFrom("gemeenteRegion").select(["gemeente", "region", "validFrom", "validUntil"]).orderBy("gemeente").orderBy("validFrom").execute();
    const before = await rows();
    await makes(stage, noor, merge, mergeForm);
    expect(await rows()).not.toEqual(before);
    expect(statusOf(await send(undo, { db: stage.db, as: noor, address: { change: await latest(stage) } }))).toBe(303);
    expect(await rows()).toEqual(before);
    expect(await stage.db.selectFrom("gemeenteChange").select("undoneAt").execute()).toEqual([{ undoneAt: today }]);
    expect(await answerFor(stage, haarlem, onNewYear)).toMatchObject({ name: "Haarlem" });
    expect(statusOf(await makes(stage, noor, merge, mergeForm))).toBe(303);
  });

  test("cannot be undone from its day on, or while another stands on it", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, merge, mergeForm);
    const id = await latest(stage);
    const later = new Date(today.getTime() + 60_000);
    const form = { region: "haaglanden", ...grounds, onDay: "2028-01-01" };
    const seen = markIn(await send(move, { db: stage.db, as: noor, address: { code: "GM9001" }, form, now: later }));
    await send(move, { db: stage.db, as: noor, address: { code: "GM9001" }, form: { ...form, seen }, now: later });
    await send(undo, { db: stage.db, as: noor, address: { change: id } });
    await send(undo, { db: stage.db, as: noor, address: { change: id }, now: onNewYear });
    expect(await stage.db.selectFrom("gemeenteChange").select("undoneAt").where("id", "=", id).execute()).toEqual([{ undoneAt: null }]);
  });

  test("comes before nothing that is decided for a later day", async ({ stage }) => {
    const noor = await atWork(stage);
    await makes(stage, noor, move, { region: "haaglanden", ...grounds, onDay: "2028-01-01" }, { code: haarlem });
    expect(problemsIn(await send(merge, { db: stage.db, as: noor, form: mergeForm }))).toEqual(["changes-later"]);
  });
});

describe("the table itself", () => {
  test("takes no second region on one day, and leaves no gemeente nowhere", async ({ stage: { db } }) => {
    await sql`savepoint here`.execute(db);
    await expect(db.insertInto("gemeenteRegion").values({ gemeente: haarlem, region: "flevoland", certainty: "source", validFrom: "2026-06-01" }).execute()).rejects.toThrow("one_region");
    await sql`rollback to savepoint here`.execute(db);
    await expect(db.insertInto("gemeenteRegion").values({ gemeente: haarlem, region: "flevoland", certainty: "source", validFrom: "2025-01-01", validUntil: "2026-02-01" }).execute()).rejects.toThrow("one_region_a_day");
    await sql`rollback to savepoint here`.execute(db);
    await db.updateTable("gemeenteRegion").set({ validUntil: newYear }).where("gemeente", "=", haarlem).execute();
    await expect(sql`set constraints all immediate`.execute(db)).rejects.toThrow("would be nowhere");
  });

  test("lets nobody but the national team write, and nobody take away what was in force", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    await sql`select set_config('actor.role', 'regional-lead', true), set_config('actor.person', ${loes.personId}, true)`.execute(stage.db);
    expect((await stage.db.updateTable("gemeenteRegion").set({ validUntil: newYear }).execute())[0]?.numUpdatedRows).toBe(0n);
    await sql`select set_config('actor.role', 'national', true), set_config('actor.person', ${noor.personId}, true)`.execute(stage.db);
    expect((await stage.db.deleteFrom("gemeenteRegion").execute())[0]?.numDeletedRows).toBe(0n);
  });
});
