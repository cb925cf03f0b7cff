import { describe, expect, test } from "vitest";
import { publish } from "../../../app/domain/privacy/suppression/publish.ts";
import { rowTotals } from "../../../app/domain/privacy/suppression/count-table.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { csv, type Labels, publicationCsv } from "../../../app/domain/publication/open-csv.ts";
import { quarterTables, type RequestOfQuarter, tableNames } from "../../../app/domain/publication/quarter-tables.ts";
import { quartersToPublish } from "../../../app/domain/publication/quarters-to-publish.ts";

const yara: RequestOfQuarter = { region: "flevoland", personKind: "child", kind: "treatment", ageYears: 9, urgency: "normal", forms: ["emdr"], outcome: "waiting" };
const regions = ["flevoland", "kennemerland"];
const treatments = ["emdr", "pcit"];

describe("the tables of a quarter", () => {
  test("count each request once in each table, in its region", () => {
    const requests: RequestOfQuarter[] = [yara, { ...yara, forms: ["emdr", "pcit"], outcome: "found" }, { ...yara, forms: [], region: "kennemerland", personKind: "parent", ageYears: 31 }, { ...yara, kind: "screening", forms: [], urgency: "crisis" }];
    const counts = quarterTables(requests, regions, treatments);
    expect(counts.tables.map(({ name }) => name)).toEqual([...tableNames]);
    expect(rowTotals(counts)).toEqual([3, 1]);
    const asked = counts.tables.find(({ name }) => name === "asked");
    expect(asked?.columns).toEqual(["emdr", "pcit", "several", "therapist-decides", "screening"]);
    expect(asked?.counts).toEqual([[1, 0, 1, 0, 1], [0, 0, 0, 1, 0]]);
    expect(counts.tables[0]?.counts).toEqual([[1, 0, 2], [0, 0, 1]]);
  });

  test("lose nobody: a region or a treatment that is on no list is a fault", () => {
    expect(() => quarterTables([{ ...yara, region: "atlantis" }], regions, treatments)).toThrow("atlantis");
    expect(() => quarterTables([{ ...yara, forms: ["magic"] }], regions, treatments)).toThrow("magic");
  });
});

describe("a quarter is published", () => {
  const ways = { first: "2026-02-10", today: "2026-11-22", publishAfterDays: 14, closedRequestMonths: 12 };

  test("two weeks after it ended, and each that was forgotten too", () => {
    expect(quartersToPublish(ways)).toEqual(["2026-01-01", "2026-04-01", "2026-07-01"]);
    expect(quartersToPublish({ ...ways, today: "2026-10-14" })).toEqual(["2026-01-01", "2026-04-01"]);
    expect(quartersToPublish({ ...ways, today: "2026-10-15" })).toEqual(["2026-01-01", "2026-04-01", "2026-07-01"]);
  });

  test("not any more once some of its requests may have become counts", () => {
    expect(quartersToPublish({ ...ways, today: "2027-03-01" })).toEqual(["2026-04-01", "2026-07-01", "2026-10-01"]);
    expect(quartersToPublish({ ...ways, first: "2026-11-01" })).toEqual([]);
  });
});

describe("a file for Excel", () => {
  test("says that it is UTF-8, parts cells at semicolons as a Dutch Excel does, and keeps odd signs whole", () => {
    expect(csv([["regio", "aantal"], ["Zaanstreek; “Waterland”", 15], ['a "b"', 0]])).toBe('\uFEFFregio;aantal\r\n"Zaanstreek; “Waterland”";15\r\n"a ""b""";0\r\n');
  });

  test("does nothing by itself: what Excel takes for a formula is a text, and a number stays a number", () => {
    for (const start of ["=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx"]) expect(csv([[start]]).replace("\uFEFF", "").replace(/^"/, "")[0]).toBe("'");
    expect(csv([[-2]])).toBe("\uFEFF-2\r\n");
  });

  const labels: Labels = { head: ["kwartaal", "tabel", "regio", "kolom", "aantal"], total: "Totaal", pooled: "Samen", hidden: ".", table: (name) => name, region: (slug) => slug, column: (_, code) => code };

  test("has one number a line, with the totals, and a dot for what is hidden", () => {
    const many = Array.from({ length: 40 }, (_, index): RequestOfQuarter => ({ ...yara, region: index < 25 ? "flevoland" : "kennemerland", outcome: index % 2 === 0 ? "found" : "waiting" }));
    const published = publish(quarterTables([...many, { ...yara, outcome: "withdrawn" }], regions, treatments), usualPublicationRules)!;
    const lines = publicationCsv("Q3", published, labels).trimEnd().split("\r\n");
    expect(lines[0]).toBe("\uFEFFkwartaal;tabel;regio;kolom;aantal");
    expect(lines).toContain("Q3;outcome;flevoland;withdrawn;.");
    expect(lines).toContain("Q3;outcome;flevoland;Totaal;25");
    expect(lines).toContain("Q3;outcome;Totaal;Totaal;40");
    const cells = published.tables.reduce((sum, { columns }) => sum + (columns.length + 1) * (published.rows.length + 1), 0);
    expect(lines.length).toBe(1 + cells);
  });
});
