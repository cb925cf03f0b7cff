import fc from "fast-check";
import { expect, test } from "vitest";
import { putInOrder, withoutOrder } from "../../../app/domain/matching/wishes.ts";

/** One request with wishes for nodes 0, 1, 2, … of these fits, at these prices. */
function oneRow(fits: readonly number[], prices: readonly number[]) {
  const end = Int32Array.of(fits.length);
  const wishes = withoutOrder({ start: Int32Array.of(0), end, room: end, used: fits.length, other: Int32Array.from(fits.keys()), fit: Int32Array.from(fits) });
  putInOrder(wishes, Float64Array.from(prices), 0);
  return wishes;
}

const few = fc.integer({ min: -5, max: 5 });

// Longer rows are sorted by another way than short ones.
test.each([[1, 40], [200, 400], [900, 1100]])("wishes of %i to %i nodes stand by what they are worth at the prices of now, equals as they came", (minLength, maxLength) => {
  fc.assert(fc.property(fc.array(fc.tuple(few, few), { minLength, maxLength }), (row) => {
    const wishes = oneRow(row.map(([fit]) => fit), row.map(([, price]) => price));
    const worth = (node: number) => row[node]![0] - row[node]![1];
    const inOrder = [...row.keys()].toSorted((a, b) => worth(b) - worth(a) || a - b);
    expect([...wishes.other]).toEqual(inOrder);
    expect([...wishes.worth]).toEqual(inOrder.map(worth));
    expect([...wishes.fit]).toEqual(inOrder.map((node) => row[node]![0]));
  }), { numRuns: 30 });
});
