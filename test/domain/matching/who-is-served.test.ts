import { expect, test } from "vitest";
import { gainsByKind } from "../../../app/domain/matching/gain-by-kind.ts";
import { UNSERVED } from "../../../app/domain/matching/seating.ts";
import { solveGroup } from "../../../app/domain/matching/solve-group.ts";
import { serveGroup, whoIsServed, whoIsServedOnBoth } from "../../../app/domain/matching/who-is-served.ts";
import { type Assumption, relaxations } from "../../../app/domain/what-if/assumption.ts";
import { suppose } from "../../../app/domain/what-if/suppose.ts";
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

test("two groups that are asked together are answered as each alone, whatever is supposed", () => {
  const country = openCountry(400, 80);
  const busy = country.therapists.find(({ capacity }) => capacity.treatment.free > 0)!.id;
  const supposed: readonly (readonly Assumption[])[] = [
    [],
    [{ what: "new-therapist", places: 10, offer: { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" } }],
    [{ what: "therapist-leaves", therapist: busy }],
    [{ what: "free-places", therapist: busy, kind: "treatment", places: 6 }, { what: "contract", therapist: busy, region: "utrecht" }],
    ...relaxations.map((rule): readonly Assumption[] => [{ what: "free-places", therapist: busy, kind: "treatment", places: 0 }, { what: "rule", rule }]),
  ];
  const sizes = new Set<number>();
  for (const assumptions of supposed) {
    const other = suppose(country, assumptions);
    expect(whoIsServedOnBoth(country, other)).toEqual([whoIsServed(country), whoIsServed(other)]);
    sizes.add(whoIsServed(other).served.size);
  }
  expect(sizes.size).toBeGreaterThan(3);
});

test("where one more place helps is the same, whether fits are worked out or not", () => {
  for (const seed of [1, 2]) {
    const country = openCountry(400, 80, seed);
    const found = gainsByKind(serveGroup(country), { kinds: 30, places: 5 });
    expect(found).toEqual(gainsByKind(solveGroup(country), { kinds: 30, places: 5 }));
    expect(found[0]!.limit).toBeGreaterThan(1);
  }
});
