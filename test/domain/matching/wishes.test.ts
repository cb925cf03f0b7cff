import fc from "fast-check";
import { expect, test } from "vitest";
import { isInOrder, settleWish, type Wishes, withoutOrder } from "../../../app/domain/matching/wishes.ts";

/** One request with wishes for nodes 0, 1, 2, … of these fits, behind another's. */
function wishesFor(fits: readonly number[]): Wishes {
  const start = Int32Array.of(0, 1);
  const end = Int32Array.of(1, 1 + fits.length);
  return withoutOrder({ start, end, room: end, used: end[1]!, other: Int32Array.from([0, ...fits.keys()]), fit: Int32Array.from([0, ...fits]) });
}

/** Reads as a search does, the first so many wishes: each node with what it is worth now. */
function read(wishes: Wishes, price: Float64Array, most: number) {
  const found: { node: number; worth: number }[] = [];
  for (let place = wishes.start[1]!; found.length < most && isInOrder(wishes, price, 1, place); place += 1) {
    if (settleWish(wishes, price, 1, place)) place -= 1;
    else found.push({ node: wishes.other[place]!, worth: wishes.worth[place]! });
  }
  return found;
}

const few = fc.integer({ min: -5, max: 5 });
const rise = fc.integer({ min: 0, max: 4 });

// Of long rows only the first few are put in order, and more when somebody reads on.
test.each([[0, 40], [200, 400], [900, 1100]])("of %i to %i wishes those worth most are read first, however often prices rose in between", (minLength, maxLength) => {
  fc.assert(fc.property(fc.array(fc.tuple(few, few, rise, rise), { minLength, maxLength }), fc.nat(maxLength), (row, most) => {
    const fits = row.map(([fit]) => fit);
    const wishes = wishesFor(fits);
    const price = Float64Array.from(row.map(([, asked]) => asked));
    const worth = (node: number) => fits[node]! - price[node]!;
    const richest = () => [...row.keys()].map(worth).toSorted((a, b) => b - a);
    for (const raise of [null, 2, 3] as const) {
      if (raise) row.forEach((wish, node) => { price[node]! += wish[raise]; });
      for (const count of [most, row.length]) {
        const found = read(wishes, price, count);
        expect(found.map((wish) => wish.worth)).toEqual(richest().slice(0, count));
        expect(found.every((wish) => wish.worth === worth(wish.node))).toBe(true);
      }
    }
    expect(read(wishes, price, row.length).map(({ node }) => node).toSorted((a, b) => a - b)).toEqual([...row.keys()]);
    expect([...wishes.fit.subarray(1)]).toEqual([...wishes.other.subarray(1)].map((node) => fits[node]));
  }), { numRuns: 30 });
});
