import { describe, expect, test } from "vitest";
import { publish } from "../../../app/domain/privacy/suppression/publish.ts";
import { rowTotals } from "../../../app/domain/privacy/suppression/count-table.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { figuresOf } from "../../../app/domain/publication/figures-of-region.ts";
import { csv, type Labels, quarterCsv, regionCsv } from "../../../app/domain/publication/open-csv.ts";
import { quarterCounts } from "../../../app/domain/publication/quarter-counts.ts";
import { subjects, tablesOf } from "../../../app/domain/publication/subjects.ts";
import { quartersToPublish } from "../../../app/domain/publication/quarters-to-publish.ts";
import { layout, noFacts, yara } from "./quarter-cast.ts";

const { regions } = layout;

describe("the tables of a quarter", () => {
  test("count each request once in each table, in its region", () => {
    const sent = [yara, { ...yara, forms: ["emdr", "pcit"] }, { ...yara, forms: [], region: "kennemerland", personKind: "parent" as const, ageYears: 31 }, { ...yara, kind: "screening" as const, forms: [], urgency: "crisis" as const }];
    const counts = quarterCounts({ ...noFacts, sent }, layout);
    expect(Object.keys(counts)).toEqual([...subjects]);
    for (const subject of subjects) expect(counts[subject].tables.map(({ name }) => name)).toEqual([...tablesOf[subject]]);
    expect(rowTotals(counts.sent)).toEqual([3, 1]);
    expect(counts.sent.tables.find(({ name }) => name === "asked")).toMatchObject({
      columns: ["screening", "treatment/emdr", "treatment/pcit", "treatment/several", "treatment/therapist-decides"], counts: [[1, 1, 0, 1, 0], [0, 0, 0, 0, 1]],
    });
    expect(counts.sent.tables[0]?.counts).toEqual([[0, 0, 3, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 1]]);
  });

  test("put a wait in the band of the weeks that are over, and a norm in time up to its last day", () => {
    const waits = [0, 27, 28, 97, 98, 181, 182].map((waitedDays) => ({ ...yara, waitedDays }));
    expect(quarterCounts({ ...noFacts, waiting: waits }, layout).waiting.tables.find(({ name }) => name === "waited")).toMatchObject({ columns: ["short/0-4", "short/4-8", "short/8-14", "long/14-26", "long/26+"], counts: [[2, 1, 1, 2, 1], [0, 0, 0, 0, 0]] });
    const norm = (reachedAfterDays: number | null, givenUpAfterDays: number | null) => ({ region: "flevoland", reachedAfterDays, givenUpAfterDays });
    const toIntake = [norm(14, null), norm(15, null), norm(28, 200), norm(29, null), norm(null, 28), norm(null, 29), norm(null, null)];
    expect(quarterCounts({ ...noFacts, toIntake }, layout)["to-intake"].tables[0]).toMatchObject({ columns: ["in-time/first-half", "in-time/second-half", "not-in-time", "given-up"], counts: [[1, 2, 3, 1], [0, 0, 0, 0]] });
  });

  test("name a language only where enough people of the country speak it", () => {
    const speaking = (language: string | null, many: number) => Array.from({ length: many }, () => ({ ...yara, language }));
    expect(quarterCounts({ ...noFacts, sent: [...speaking("nl", 12), ...speaking("ar", 10), ...speaking("ti", 9), ...speaking(null, 3)] }, layout).sent.tables.at(-1)).toMatchObject({ columns: ["nl", "ar", "other"], counts: [[12, 10, 12], [0, 0, 0]] });
  });

  test("lay what one region gave beside what another took", () => {
    const found = [{ region: "flevoland", personKind: "child" as const, waitedDays: 3, givenBy: "kennemerland" }, { region: "flevoland", personKind: "child" as const, waitedDays: 3, givenBy: "flevoland" }];
    const counts = quarterCounts({ ...noFacts, found }, layout);
    expect(counts.found.tables.at(-1)?.counts).toEqual([[1, 1], [0, 0]]);
    expect(counts.given.tables[0]?.counts).toEqual([[0], [1]]);
  });

  test("lose nobody: a region or a treatment that is on no list is a fault", () => {
    expect(() => quarterCounts({ ...noFacts, sent: [{ ...yara, region: "atlantis" }] }, layout)).toThrow("atlantis");
    expect(() => quarterCounts({ ...noFacts, sent: [{ ...yara, forms: ["magic"] }] }, layout)).toThrow("magic");
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

  const labels: Labels = { quarter: "Q3", total: "Samen", pooled: "Kleinere", hidden: ".", country: "NL", subject: (name) => name, table: (_, name) => name, region: (slug) => slug, column: (_, code) => code };
  const sent = Array.from({ length: 60 }, (_, index) => ({ ...yara, region: index < 25 ? "flevoland" : "kennemerland", urgency: index % 2 === 0 ? ("high" as const) : ("normal" as const) }));
  const published = publish(quarterCounts({ ...noFacts, sent: [...sent, { ...yara, urgency: "crisis" }] }, layout).sent, usualPublicationRules)!;

  test("has one number a line, with the totals, and a dot for what is hidden; what there was too little of has no line", () => {
    const lines = quarterCsv(["kwartaal"], [["sent", published], ["found", null]], labels).trimEnd().split("\r\n");
    expect(lines[0]).toBe("\uFEFFkwartaal");
    expect(lines).toContain("Q3;sent;urgency;flevoland;crisis;.");
    expect(lines).toContain("Q3;sent;urgency;flevoland;Samen;25");
    expect(lines).toContain("Q3;sent;urgency;NL;Samen;60");
    const cells = published.tables.reduce((sum, { columns }) => sum + (columns.length + 1) * (published.rows.length + 1), 0);
    expect(lines.length).toBe(1 + cells);
  });

  test("of one region says the same numbers as that of all, number for number", () => {
    const all = quarterCsv(["h"], [["sent", published]], labels).trimEnd().split("\r\n").slice(1).map((line) => line.split(";"));
    for (const region of regions) {
      const own = regionCsv(["h"], region, [["sent", figuresOf(published, region)]], labels).trimEnd().split("\r\n").slice(1).map((line) => line.split(";"));
      expect(own.map(([quarter, subject, table, column, whose, number]) => [quarter, subject, table, whose, column, number])).toEqual(all.filter(([, , , row]) => row === region));
      expect(own.map(([quarter, subject, table, column, , , country]) => [quarter, subject, table, "NL", column, country])).toEqual(all.filter(([, , , row]) => row === "NL"));
    }
  });

  test("names the regions of a row that stand together, and has zeros for a region in which nothing was counted", () => {
    const few = publish(quarterCounts({ ...noFacts, sent: [...sent.slice(0, 25), ...sent.slice(25, 31), ...Array.from({ length: 6 }, () => ({ ...yara, region: "zeeland" }))] }, { ...layout, regions: [...regions, "zeeland", "drenthe"] }).sent, usualPublicationRules)!;
    const lines = (region: string) => regionCsv(["h"], region, [["sent", figuresOf(few, region)]], labels);
    expect(lines("zeeland")).toContain('Q3;sent;urgency;Samen;"Kleinere: kennemerland, zeeland";10;35');
    expect(lines("drenthe")).toContain("Q3;sent;urgency;Samen;drenthe;0;35");
  });
});
