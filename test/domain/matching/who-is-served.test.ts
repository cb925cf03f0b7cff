import { expect, test } from "vitest";
import { UNSERVED } from "../../../app/domain/matching/seating.ts";
import { solveGroup } from "../../../app/domain/matching/solve-group.ts";
import { whoIsServed } from "../../../app/domain/matching/who-is-served.ts";
import { openCountry } from "../../bench/open-country.ts";

test("without working out any fit the same people are served as in a full run, in the same queue", () => {
  for (const seed of [1, 2, 3]) {
    const country = openCountry(400, 80, seed);
    const { seekers, instance: { requestRow }, assignment: { nodeOf } } = solveGroup(country);
    const queue = Array.from(requestRow, (row) => seekers[row]!.id);
    const { queue: lean, served } = whoIsServed(country);
    expect(lean.map(({ id }) => id)).toEqual(queue);
    expect([...served]).toEqual(queue.filter((_, position) => nodeOf[position] !== UNSERVED));
    expect(served.size).toBeGreaterThan(50);
    expect(served.size).toBeLessThan(400);
  }
});
