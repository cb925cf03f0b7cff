import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { columnTotals } from "../../../app/domain/privacy/suppression/count-table.ts";
import { shownCounts } from "../../../app/domain/privacy/suppression/column-tree.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { suppress } from "../../../app/domain/privacy/suppression/suppress.ts";
import { quarterCounts } from "../../../app/domain/publication/quarter-counts.ts";
import { subjects } from "../../../app/domain/publication/subjects.ts";
import { attackByLives, type Block, type Hide } from "./attack-by-lives.ts";
import { factsOf, livesOf } from "./made-up-lives.ts";
import { layout } from "./quarter-cast.ts";

const highs = await loadHighs();
const rules = usualPublicationRules;
const regions = ["flevoland", "kennemerland", "zeeland"];
const quarters = [0, 1];
const compared = subjects.filter((subject) => subject !== "given");

/**
 * Two quarters of a country, beside the ways in which its lives and some thousands of others can go. With too few ways the attacker
 * would take for impossible what is not, and find what is not so: with half as many, one range came out narrower than it is.
 */
function blocksOf(seed: number, { lives: many, ways }: { readonly lives: number; readonly ways: number }): Block[] {
  const lives = livesOf(seed, many, regions);
  const kinds = [...lives, ...livesOf(1_000 + seed, ways, regions)];
  const exact = quarters.map((quarter) => {
    const counted = (some: typeof lives) => quarterCounts(factsOf(some, quarter, regions), { ...layout, regions });
    return { quarter, all: counted(lives), perKind: kinds.map((life) => counted([life])) };
  });
  const different = firstOfEach(kinds.map((_, kind) => JSON.stringify(exact.map(({ perKind }) => compared.map((subject) => perKind[kind]![subject])))));
  return exact.flatMap(({ quarter, all, perKind }) => compared.map((subject): Block => ({
    name: `${subject} ${quarter}`, counts: all[subject], perKind: different.map((kind) => perKind[kind]![subject]),
  })));
}

/** Lives that are alike in every table are one unknown to the attacker: two would give the same ranges, in twice the time. */
function firstOfEach(ways: readonly string[]): number[] {
  const first = new Map(ways.toReversed().map((way, at) => [way, ways.length - 1 - at]));
  return [...first.values()].toSorted((one, other) => one - other);
}

/** Of the small ones, which are what is protected, so many spread over all subjects. */
const smallOnes = (many: number) => (all: readonly { readonly count: number }[]) => {
  const small = all.flatMap(({ count }, at) => (count < rules.threshold ? [at] : []));
  return Array.from({ length: Math.min(many, small.length) }, (_, turn) => small[Math.floor((turn * small.length) / many)]!);
};

// Each range takes half a second; the quick run takes fewer of them from the same tables, and EVERY_EVENT=1 more.
const each = process.env.EVERY_EVENT === "1" ? { protectedOnes: 8, careless: 25 } : { protectedOnes: 4, careless: 20 };

/** Only what is small, and nothing that hides it. */
const careless: Hide = ({ columns, counts, ...table }, threshold) => {
  const isSmall = (row: readonly number[]) => shownCounts(columns, row).map((count) => count < threshold);
  return { cells: counts.map(isSmall), columnTotals: isSmall(columnTotals({ columns, counts, ...table })) };
};

describe("an attack on all that leaves the regions, subjects and quarters together, with all the ways a request can go", () => {
  test("finds no number below the threshold more closely than the threshold", () => {
    const found = [1, 2].flatMap((seed) => attackByLives(highs, blocksOf(seed, { lives: 220, ways: 5_000 }), rules, suppress, smallOnes(each.protectedOnes)));
    expect(found.filter(({ lowest, highest }) => highest - lowest < rules.threshold - 1e-6)).toEqual([]);
    expect(found).toHaveLength(2 * each.protectedOnes);
  }, 600_000);

  test("is one that would find what is hidden without care: the small numbers alone", () => {
    const found = attackByLives(highs, blocksOf(1, { lives: 220, ways: 500 }), { ...rules, roundTo: 1 }, careless, smallOnes(each.careless));
    expect(found.filter(({ lowest, highest }) => highest - lowest < 1e-6).length).toBeGreaterThan(3);
  }, 120_000);
});
