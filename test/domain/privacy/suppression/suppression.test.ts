import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { shownCounts } from "../../../../app/domain/privacy/suppression/column-tree.ts";
import { columnTotals, type Counts, rowTotals } from "../../../../app/domain/privacy/suppression/count-table.ts";
import { percentageOf, publish, rounded } from "../../../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../../../app/domain/privacy/suppression/publication-rules.ts";
import { pooledRow, poolSmallRows } from "../../../../app/domain/privacy/suppression/small-rows.ts";
import { suppress } from "../../../../app/domain/privacy/suppression/suppress.ts";
import { hiddenRanges } from "./ranges.ts";
import { attack } from "./attack.ts";

const rules = usualPublicationRules;
const highs = await loadHighs();

function oneTable(counts: number[][], columns = counts[0]!.map((_, column) => `kind ${column}`), rows = counts.map((_, row) => `region ${row}`)): Counts {
  return { rows, tables: [{ name: "kinds", columns, counts }] };
}

describe("what leaves a region", () => {
  test("is rounded to 5, and a number below the threshold is hidden", () => {
    const published = publish(oneTable([[42, 3, 28, 33], [58, 12, 4, 21], [23, 8, 31, 2]]), rules);
    expect(published?.rowTotals).toEqual([105, 95, 65]);
    expect(published?.total).toBe(265);
    const shown = published!.tables[0]!.cells.flat().filter((cell) => cell !== "hidden");
    expect(shown.every((count) => count % 5 === 0 && count >= 10)).toBe(true);
    expect(published!.tables[0]!.cells[0]![1]).toBe("hidden");
  });

  test("hides a number that is not small where it would give a small one away", () => {
    // Only one cell is small; the totals of its row and its column would tell it.
    const { cells } = suppress(oneTable([[42, 3, 28], [58, 31, 44], [23, 40, 31]]).tables[0]!, 10);
    expect(cells[0]![1]).toBe(true);
    for (const row of cells) expect(row.filter(Boolean).length).not.toBe(1);
    for (const column of [0, 1, 2]) expect(cells.filter((row) => row[column]).length).not.toBe(1);
    expect(cells.flat().filter(Boolean).length).toBe(4);
  });

  test("hides more where two hidden numbers have room for one or two only", () => {
    // Both small cells stand in one row and sum to 5; nobody may learn that one of them is at most 5.
    const table = oneTable([[3, 2, 60], [50, 50, 50], [40, 40, 40]]).tables[0]!;
    expect(suppress(table, 10).cells[0]).toEqual([true, true, true]);
  });

  test("hides nobody's zero and shows no zero: that nobody of a kind is there can tell on somebody too", () => {
    const published = publish(oneTable([[40, 0], [30, 25]]), rules);
    expect(published!.tables[0]!.cells.flat()).not.toContain(0);
  });

  test("shows the number of a group whose parts are too small, and no more than that of them", () => {
    const table = oneTable([[40, 7, 8], [50, 6, 9]], ["found", "gone/moved", "gone/other"]);
    expect(publish(table, rules)!.tables[0]).toMatchObject({ columns: ["found", "gone", "gone/moved", "gone/other"], cells: [[40, 15, "hidden", "hidden"], [50, 15, "hidden", "hidden"]], columnTotals: [90, 30, 15, 15] });
  });

  test("leaves a table alone in which nothing is small", () => {
    expect(suppress(oneTable([[12, 30], [40, 50]]).tables[0]!, 10)).toEqual({ cells: [[false, false], [false, false]], columnTotals: [false, false] });
  });

  test("is nothing at all when everything together is small", () => {
    expect(publish(oneTable([[3, 2], [1, 0]]), rules)).toBeNull();
    expect(publish({ rows: [], tables: [] }, rules)).toBeNull();
  });
});

describe("a row with a small total", () => {
  test("stands together with the next smallest, so that the grand total does not tell it", () => {
    const pooled = poolSmallRows(oneTable([[4, 2], [30, 20], [14, 11]]), { threshold: 10, aloneFrom: 10 });
    expect(pooled?.together).toEqual(["region 0", "region 2"]);
    expect(pooled?.counts.rows).toEqual(["region 1", pooledRow]);
    expect(pooled?.counts.tables[0]?.counts).toEqual([[30, 20], [18, 13]]);
  });

  test("stands together with as many as make the threshold", () => {
    expect(poolSmallRows(oneTable([[1, 0], [2, 0], [0, 0], [90, 20], [11, 3]]), { threshold: 10, aloneFrom: 10 })?.together).toEqual(["region 0", "region 1", "region 4"]);
  });

  test("is said to be empty where nothing was counted, and draws nobody into its company", () => {
    const pooled = poolSmallRows(oneTable([[0, 0], [30, 20], [12, 4]]), { threshold: 10, aloneFrom: 10 });
    expect(pooled).toEqual({ together: [], empty: ["region 0"], counts: oneTable([[30, 20], [12, 4]], undefined, ["region 1", "region 2"]) });
  });

  test("is in the same company in every table", () => {
    const counts: Counts = { rows: ["a", "b", "c"], tables: [{ name: "forms", columns: ["x", "y"], counts: [[4, 2], [30, 20], [14, 11]] }, { name: "ages", columns: ["z"], counts: [[6], [50], [25]] }] };
    expect(poolSmallRows(counts, { threshold: 10, aloneFrom: 10 })?.counts.tables.map((table) => table.counts.at(-1))).toEqual([[18, 13], [31]]);
  });
});

test("tables that do not add up to the same are refused, because one of them is wrong", () => {
  const counts: Counts = { rows: ["a"], tables: [{ name: "forms", columns: ["x", "y"], counts: [[14, 12]] }, { name: "ages", columns: ["z"], counts: [[25]] }] };
  expect(() => rowTotals(counts)).toThrow("ages: the row a has another total");
  expect(() => rowTotals(oneTable([[1.5, 2]]))).toThrow("a whole count");
});

test("a percentage needs a base that is large enough, and comes of published numbers only", () => {
  expect(percentageOf(15, 40, rules)).toBe(38);
  expect(percentageOf(10, 15, rules)).toBeNull();
  expect(percentageOf("hidden", 40, rules)).toBeNull();
  expect(percentageOf(15, "hidden", rules)).toBeNull();
  expect([12, 13, 17, 18, 0].map((count) => rounded(count, 5))).toEqual([10, 15, 15, 20, 0]);
});

/** Mostly small counts, as regions have them, some large, and zeros. */
const count = fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, { arbitrary: fc.integer({ min: 1, max: 9 }), weight: 3 }, { arbitrary: fc.integer({ min: 10, max: 80 }), weight: 4 });

/** Two tables of the same rows: the second spreads each total of the first over other columns. */
const publication = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns, others]) => fc.tuple(
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: others, maxLength: others }), { minLength: rows, maxLength: rows }),
  ))
  .map(([first, shares]): Counts => {
    const second = first.map((row, index) => spread(row.reduce((sum, each) => sum + each, 0), shares[index]!));
    // The last columns are a group, of which the sum is shown as well.
    const columns = second[0]!.map((_, column) => (column < 1 ? `other ${column}` : `group/${column}`));
    return { ...oneTable(first), tables: [...oneTable(first).tables, { name: "others", columns, counts: second }] };
  });

function spread(total: number, shares: readonly number[]): number[] {
  let left = total;
  const parts = shares.map((share) => {
    const part = Math.floor(left * share);
    left -= part;
    return part;
  });
  return [...parts, left];
}

describe("an attack on random tables", () => {
  test("finds no hidden number more closely than the threshold, with all that is shown in both tables known exactly", () => {
    let [tables, hiddenNumbers] = [0, 0];
    fc.assert(fc.property(publication, fc.constantFrom(5, 10), (counts, threshold) => {
      const pooled = poolSmallRows(counts, { threshold, aloneFrom: threshold })?.counts;
      if (!pooled) return;
      const suppressed = pooled.tables.map((table) => suppress(table, threshold));
      const found = attack(highs, pooled, suppressed);
      hiddenNumbers += found.length;
      tables += suppressed.length;
      expect(found.filter(({ width }) => width < threshold - 1e-6)).toEqual([]);
    }), { numRuns: 540, seed: 20261122 });
    expect(tables).toBeGreaterThan(1000);
    expect(hiddenNumbers).toBeGreaterThan(5000);
  }, 180_000);

  test("is one that would find what is hidden without care: the small numbers alone", () => {
    const counts = oneTable([[42, 3, 28], [58, 31, 44], [23, 40, 31]]);
    const careless = { cells: counts.tables[0]!.counts.map((row) => row.map((each) => each < 10)), columnTotals: [false, false, false] };
    expect(attack(highs, counts, [careless])).toEqual([{ cell: "t0r0c1", width: 0 }]);
  });

  test("finds the same ranges as the streams that go round, which the platform reckons with", () => {
    fc.assert(fc.property(publication, (counts) => {
      const pooled = poolSmallRows(counts, { threshold: 10, aloneFrom: 10 })?.counts;
      if (!pooled) return;
      const [table] = pooled.tables;
      const careless = { cells: table!.counts.map((row) => row.map((each) => each < 10)), columnTotals: columnTotals(table!).map((each) => each < 10) };
      const widths = attack(highs, { ...pooled, tables: [table!] }, [careless]).map(({ cell, width }) => [cell, Math.abs(Math.round(width))] as const);
      expect(new Map(widths)).toEqual(hiddenRanges(table!, careless));
    }), { numRuns: 100, seed: 1 });
  });
});

test("every number below the threshold is hidden, whatever the table", () => {
  fc.assert(fc.property(publication, (counts) => {
    const table = poolSmallRows(counts, { threshold: 10, aloneFrom: 10 })?.counts.tables[0];
    if (!table) return;
    const { cells, columnTotals: hiddenTotals } = suppress(table, 10);
    const shown = [...table.counts, columnTotals(table)].flatMap((row, r) => shownCounts(table.columns, row).filter((_, c) => !(cells[r] ?? hiddenTotals)[c]));
    expect(shown.filter((each) => each < 10)).toEqual([]);
  }), { numRuns: 300, seed: 2 });
});
