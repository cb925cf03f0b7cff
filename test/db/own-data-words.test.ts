import { sql } from "kysely";
import { expect, test } from "vitest";
import { keptValue, keptValues } from "../../app/words/own-data-values.ts";
import { ownDataWords } from "../../app/words/own-data.ts";
import { ownParts } from "../../db/own-data.ts";
import { ownDatabase } from "../support/database.ts";

const { owner } = ownDatabase();

test("every column of the own data has a name that people read, in both languages", async () => {
  const nameless: string[] = [];
  for (const [part, statement] of Object.entries(ownParts)) {
    const { rows } = await sql<Record<string, unknown>>`select part.* from (select) as nobody left join (${statement}) as part on false`.execute(owner);
    const columns = Object.keys(rows[0] ?? {});
    expect(columns, part).not.toEqual([]);
    nameless.push(...columns.filter((column) => !(ownDataWords.nl.fields[column] && ownDataWords.en.fields[column])).map((column) => `${part}.${column}`));
  }
  expect(nameless).toEqual([]);
});

test("a code is said in words, and what somebody wrote stays what it is", () => {
  expect(keptValue("role", "therapist", "nl")).toBe("behandelaar");
  expect(keptValue("status", "withdrawn", "en")).toBe("withdrawn");
  expect(keptValue("declineReason", "no-place", "nl")).toBe("geen plek");
  expect(keptValue("action", "proposal.view", "nl")).toMatch(/^Voorstel: /);
  expect(keptValues("partsOfWeek", ["thu-eve", "mon-am"], "nl")).toBe("maandagochtend en donderdagavond");
  expect(keptValues("languages", ["nl", "en"], "en")).toBe("Dutch and English");
  // A practice may be called as a code is.
  expect(keptValue("name", "open", "nl")).toBe("open");
});
