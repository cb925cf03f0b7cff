import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import type { Counts } from "../../../app/domain/privacy/suppression/count-table.ts";
import { poolSmallRows } from "../../../app/domain/privacy/suppression/small-rows.ts";
import { suppress } from "../../../app/domain/privacy/suppression/suppress.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { publishSubjects } from "../../../app/domain/publication/publish-subjects.ts";
import { quarterCounts } from "../../../app/domain/publication/quarter-counts.ts";
import { type Subject, subjects } from "../../../app/domain/publication/subjects.ts";
import { attack } from "../privacy/suppression/attack.ts";
import { factsOf, livesOf } from "./made-up-lives.ts";
import { layout } from "./quarter-cast.ts";

const highs = await loadHighs();
const rules = usualPublicationRules;
const regions = ["flevoland", "kennemerland", "zaanstreek-waterland", "zeeland"];
const quarters = [0, 1];

describe("an attack on all that is published of a country in two quarters", () => {
  test("finds no hidden number more closely than the threshold, with everything that is shown known exactly", () => {
    const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
    const published = seeds.flatMap((seed) => countries(seed)).flatMap((counts) => poolSmallRows(counts, rules)?.counts ?? []);
    const found = published.flatMap((counts) => attack(highs, counts, counts.tables.map((table) => suppress(table, rules.threshold))));
    expect(found.filter(({ width }) => width < rules.threshold - 1e-6)).toEqual([]);
    const hiddenNumbers = found.length;
    expect(hiddenNumbers).toBeGreaterThan(1000);
  }, 180_000);

  test("gains nothing by laying subjects or quarters beside each other: no number of one is made of numbers of others", () => {
    // Each life adds a vector with all that it is counted under. Where some numbers followed from others, the rank of all together would be lower than that of each by itself.
    const vectors = livesOf(5, 2_500, ["flevoland"]).map((life) => quarters.map((quarter) => quarterCounts(factsOf([life], quarter, ["flevoland"]), { ...layout, regions: ["flevoland"] })));
    const blocks = quarters.flatMap((quarter) => subjects.filter((each) => each !== "given").map((subject) => vectors.map((counts) => numbersOf(counts[quarter]!, subject))));
    const together = vectors.map((_, index) => blocks.flatMap((block) => block[index]!));
    expect(rank(together)).toBe(blocks.reduce((sum, block) => sum + rank(block), 0));
  });

  test("gains nothing from two tables of one subject either: only their totals are the same", () => {
    const vectors = livesOf(6, 2_500, ["flevoland"]).map((life) => quarterCounts(factsOf([life], 0, ["flevoland"]), { ...layout, regions: ["flevoland"] }));
    for (const subject of ["sent", "found", "waiting"] as const) {
      const used = vectors[0]![subject].tables.map((_, table) => rank(vectors.map((counts) => [...counts[subject].tables[table]!.counts[0]!])));
      expect(rank(vectors.map((counts) => numbersOf(counts, subject))), subject).toBe(1 + used.reduce((sum, each) => sum + each - 1, 0));
    }
  });

  test("learns of giving between regions only where all of the taking is open", () => {
    const facts = (byOther: number) => ({ ...factsOf([], 0, regions), found: Array.from({ length: 80 }, (_, index) => ({ region: regions[index % 2]!, personKind: "child" as const, waitedDays: 7, givenBy: index < byOther ? "zeeland" : regions[index % 2]! })) });
    const publish = (byOther: number) => publishSubjects(quarterCounts(facts(byOther), { ...layout, regions }), rules);
    expect(publish(30).given).toMatchObject({ rows: ["zeeland"], total: 30 });
    expect(publish(12).given).toBeNull();
  });
});

/** All subjects of both quarters, of a country that is larger for a larger number. */
function countries(seed: number): Counts[] {
  const lives = livesOf(seed, 60 + 25 * seed, regions);
  return quarters.flatMap((quarter) => {
    const counts = quarterCounts(factsOf(lives, quarter, regions), { ...layout, regions });
    return subjects.filter((subject) => subject !== "given").map((subject) => counts[subject]);
  });
}

function numbersOf(counts: Readonly<Record<Subject, Counts>>, subject: Subject): number[] {
  return counts[subject].tables.flatMap((table) => [...table.counts[0]!]);
}

/** By elimination. The vectors are of small whole numbers, and so are safe from rounding. */
function rank(rows: readonly (readonly number[])[]): number {
  const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
  for (const row of rows) {
    let left = [...row];
    for (const { pivot, row: known } of basis) {
      const times = left[pivot]! / known[pivot]!;
      if (Math.abs(times) > 1e-9) left = left.map((value, index) => value - times * known[index]!);
    }
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot >= 0) basis.push({ pivot, row: left });
  }
  return basis.length;
}
