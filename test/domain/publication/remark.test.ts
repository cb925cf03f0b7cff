import { describe, expect, test } from "vitest";
import { changedMuch } from "../../../app/domain/publication/late-changes.ts";
import { quarterCounts } from "../../../app/domain/publication/quarter-counts.ts";
import { readRemark } from "../../../app/domain/publication/remark.ts";
import { sealedText } from "../../../app/domain/publication/frozen-table.ts";
import { layout, noFacts, yara } from "./quarter-cast.ts";

const rules = { threshold: 10 };

describe("what a lead says to the figures", () => {
  test("may be anything that names nobody and no small number of people", () => {
    for (const text of ["In de zomer was één praktijk dicht.", "Binnen 4 weken lukt het niet.", "Sinds juli zijn er 12 behandelaars meer.", "Wij zoeken enkele behandelaars."]) expect(readRemark(text, rules)).toEqual({ kind: "remark", remark: text });
  });

  test("is nothing when nothing is typed", () => {
    expect(readRemark(" \n", rules)).toEqual({ kind: "remark", remark: "" });
  });

  test("is refused where it tells what the tables hide, with the place marked", () => {
    const text = "Er wachten 3 kinderen op een plek.";
    expect(readRemark(text, rules)).toEqual({ kind: "problem", code: "remark-small-number", at: [{ start: text.indexOf("3"), end: text.indexOf("3") + "3 kinderen".length }] });
    for (const small of ["Twee gezinnen vertrokken.", "Het ging om 9 jonge kinderen.", "Only three families left.", "Eén moeder"]) expect(readRemark(small, rules).kind, small).toBe("problem");
  });

  test("passes the guard of every free text", () => {
    expect(readRemark("Bel 06 12345678.", rules)).toMatchObject({ kind: "problem", code: "reason-names-somebody" });
    expect(readRemark("a ".repeat(400), rules)).toMatchObject({ kind: "problem", code: "reason-too-long" });
  });
});

describe("what came in after a quarter was frozen", () => {
  const counts = (many: number, region = "flevoland") => quarterCounts({ ...noFacts, sent: Array.from({ length: many }, () => ({ ...yara, region })) }, layout).sent;

  test("is said from as many on as a table may show", () => {
    expect(changedMuch(counts(30), counts(39), 10)).toBe(false);
    expect(changedMuch(counts(30), counts(40), 10)).toBe(true);
    expect(changedMuch(counts(30), counts(20), 10)).toBe(true);
  });

  test("is no correction where families moved to another region", () => {
    expect(changedMuch(counts(30), counts(30, "kennemerland"), 10)).toBe(false);
  });
});

test("a seal is of the numbers and of nothing else: the order in which a database keeps them changes nothing, a number does", () => {
  const key = { quarterOn: "2026-07-01", subject: "sent", name: "urgency" };
  const text = sealedText(key, { threshold: 10, roundTo: 5 }, { rows: ["a"], total: 15 });
  expect(sealedText(key, { roundTo: 5, threshold: 10 }, { total: 15, rows: ["a"] })).toBe(text);
  expect(sealedText(key, { threshold: 10, roundTo: 5 }, { rows: ["a"], total: 20 })).not.toBe(text);
  expect(sealedText({ ...key, name: "person" }, { threshold: 10, roundTo: 5 }, { rows: ["a"], total: 15 })).not.toBe(text);
});
