import { sql } from "kysely";
import { expect } from "vitest";
import type { Invalid } from "../../app/http/respond.ts";
import { action, loader } from "../../app/routes/public/funding.tsx";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** A child of eight in a shelter, who lived in Haarlem before. */
const noor = { whose: "own", ageYears: "8", help: "treatment", setting: "shelter", home: "GM0392", mother: "", earlier: "none" };

async function asks({ db, as }: Rehearsal, form: Record<string, string | string[]>) {
  await as("schakel_web");
  const answer = await send(action, { db, form });
  if (answer instanceof Response) throw new Error(`The page answered ${answer.status}.`);
  return answer as { readonly data: Invalid & { readonly shown?: object }; readonly init: ResponseInit | null };
}

test("everybody may read the page, with every gemeente to choose from, 's-Hertogenbosch at the H", async ({ stage }) => {
  await stage.as("schakel_web");
  const page = await open(loader, { db: stage.db });
  if (page instanceof Response) throw new Error("The page refused a visitor.");
  const names = page.gemeenten.map(({ name }) => name);
  expect(names).toHaveLength(342);
  expect(names.indexOf("'s-Hertogenbosch")).toBeGreaterThan(names.indexOf("Groningen"));
  expect(page.values).toMatchObject({ adultAge: 18, untilAge: 23, euros: 385 });
});

test("the answer comes on the same page, names the responsible gemeente, its region and how sure that is, and keeps what was typed", async ({ stage }) => {
  const { data, init } = await asks(stage, noor);
  expect(statusOf({ init })).toBe(200);
  expect(data.shown).toMatchObject({ advice: { row: "F1", responsible: { rule: 1 } }, gemeente: { name: "Haarlem", region: "Kennemerland", certainty: "source" } });
  expect(data.typed).toMatchObject(noor);
});

test("Uitgeest is named in the region of its Veilig Thuis, not in that of its fire brigade", async ({ stage }) => {
  expect((await asks(stage, { ...noor, home: "GM0450" })).data.shown).toMatchObject({ gemeente: { name: "Uitgeest", region: "Alkmaar – West-Friesland" } });
});

test("where the mother lived at the birth counts when no address is known", async ({ stage }) => {
  expect((await asks(stage, { ...noor, home: "unknown", mother: "GM0392" })).data.shown).toMatchObject({ advice: { responsible: { rule: 3 } }, gemeente: { name: "Haarlem" } });
});

test("from abroad no gemeente is named: that would tell where the shelter is", async ({ stage }) => {
  expect((await asks(stage, { ...noor, home: "abroad" })).data.shown).toMatchObject({ advice: { responsible: { rule: 4 } }, gemeente: null });
});

test("of an adult no gemeente is named, because the insurer pays", async ({ stage }) => {
  expect((await asks(stage, { ...noor, ageYears: "34" })).data.shown).toMatchObject({ advice: { row: "F2", responsible: null }, gemeente: null });
});

test("one box that is ticked counts as well as two", async ({ stage }) => {
  expect((await asks(stage, { ...noor, circumstances: "criminal-law" })).data.shown).toMatchObject({ advice: { row: "F6" } });
  expect((await asks(stage, { ...noor, circumstances: ["criminal-law", "sexual-violence"] })).data.shown).toMatchObject({ advice: { row: "F6", information: [{ code: "sexual-violence-centre" }, { code: "damages-fund" }] } });
});

test("an empty form is told every question that is missing, at once", async ({ stage }) => {
  const { data, init } = await asks(stage, {});
  expect(statusOf({ init })).toBe(422);
  expect(data.problems.map(({ code }) => code)).toEqual(["ageYears-missing", "whose-missing", "help-missing", "setting-missing", "home-missing"]);
});

test("at seventeen the birthday is asked, together with what else is missing, and what was typed stays", async ({ stage }) => {
  const { setting: _, ...unfinished } = noor;
  const { data } = await asks(stage, { ...unfinished, ageYears: "17" });
  expect(data.problems.map(({ field }) => field)).toEqual(["setting", "turnsEighteenSoon"]);
  expect(data.typed).toMatchObject({ ageYears: "17", home: "GM0392" });
  expect((await asks(stage, { ...noor, ageYears: "17", turnsEighteenSoon: "yes" })).data.shown).toMatchObject({ advice: { birthday: { falls: "inside" } } });
});

test("guidance of a parent asks the age of the child", async ({ stage }) => {
  expect((await asks(stage, { ...noor, whose: "parent-guidance", ageYears: "34" })).data.problems).toEqual([{ field: "ageYears", code: "ageYears-of-child" }]);
});

test("a gemeente that does not exist is refused, wherever it stands", async ({ stage }) => {
  expect((await asks(stage, { ...noor, home: "GM9999" })).data.problems).toEqual([{ field: "home", code: "home-unusable" }]);
  expect((await asks(stage, { ...noor, home: "unknown", mother: "GM9999" })).data.problems).toEqual([{ field: "mother", code: "mother-unusable" }]);
});

/** How many rows were ever written in this database, in whatever table. */
async function writtenRows({ db }: Rehearsal): Promise<string> {
  const { rows } = await sql<{ written: string }>`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::text as written from pg_stat_xact_all_tables where schemaname = 'public'`.execute(db);
  return rows[0]?.written ?? "";
}

test("nothing is written anywhere, and the answer sets no cookie and goes to no address", async ({ stage }) => {
  await stage.as("schakel_web");
  const before = await writtenRows(stage);
  const { init } = await asks(stage, noor);
  expect(new Headers(init?.headers).get("Set-Cookie")).toBeNull();
  expect(await writtenRows(stage)).toBe(before);
});

test("the count of written rows sees a row that is written", async ({ stage }) => {
  const before = await writtenRows(stage);
  await stage.db.insertInto("gemeente").values({ code: "GM9998", name: "Nergenshuizen" }).execute();
  expect(await writtenRows(stage)).not.toBe(before);
});
