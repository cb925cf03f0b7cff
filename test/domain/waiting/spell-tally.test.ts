import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cumulativeIncidence, curveOf, standAfter } from "../../../app/domain/waiting/cumulative-incidence.ts";
import type { Spell } from "../../../app/domain/waiting/spell.ts";
import { addUp, SpellTally, tallyOf } from "../../../app/domain/waiting/spell-tally.ts";

const spell = fc.record({ seenFrom: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 0, max: 60 }), end: fc.constantFrom("reached" as const, "given-up" as const, "still-waiting" as const) })
  .map(({ seenFrom, length, end }): Spell => ({ seenFrom, seenUntil: seenFrom + length, end }));
const spells = fc.array(spell, { maxLength: 40 });

/** The same share as the definition says it, person by person: for each day on which something ended, those who were seen on it. */
function asDefined(all: readonly Spell[]) {
  const days = [...new Set(all.filter(({ end }) => end !== "still-waiting").map(({ seenUntil }) => seenUntil))].sort((a, b) => a - b);
  let [reached, givenUp, waiting] = [0, 0, 1];
  return days.map((day) => {
    const atRisk = all.filter(({ seenFrom, seenUntil }) => seenFrom <= day && seenUntil >= day).length;
    const ended = (end: Spell["end"]) => all.filter((one) => one.end === end && one.seenUntil === day).length;
    reached += waiting * (ended("reached") / atRisk);
    givenUp += waiting * (ended("given-up") / atRisk);
    waiting *= 1 - (ended("reached") + ended("given-up")) / atRisk;
    return { day, reached, givenUp, atRisk };
  });
}

describe("waits that were counted by days", () => {
  test("are counted so: three of a region, by hand", () => {
    const three: Spell[] = [{ seenFrom: 0, seenUntil: 20, end: "reached" }, { seenFrom: 3, seenUntil: 20, end: "reached" }, { seenFrom: 0, seenUntil: 9, end: "still-waiting" }];
    expect(tallyOf(three)).toEqual({ seenFrom: [[0, 2], [3, 1]], reached: [[20, 2]], "given-up": [], "still-waiting": [[9, 1]] });
  });

  test("draw the same curve as the people themselves", () => {
    fc.assert(fc.property(spells, (all) => { expect(cumulativeIncidence(all).steps).toEqual(asDefined(all)); }));
  });

  test("of two regions add up to those of both", () => {
    fc.assert(fc.property(spells, spells, (here, there) => { expect(addUp([tallyOf(here), tallyOf(there)])).toEqual(tallyOf([...here, ...there])); }));
  });

  test("say of each day how many were seen waiting on it", () => {
    fc.assert(fc.property(spells, fc.integer({ min: 0, max: 80 }), (all, day) => {
      const tally = tallyOf(all);
      const stand = standAfter(tally, curveOf(tally), day);
      expect(stand?.atRisk).toBe(all.some(({ seenUntil }) => seenUntil >= day) ? all.filter(({ seenFrom, seenUntil }) => seenFrom <= day && day <= seenUntil).length : undefined);
    }));
  });

  test("come back from the database as they went in", () => {
    fc.assert(fc.property(spells, (all) => { expect(SpellTally.parse(JSON.parse(JSON.stringify(tallyOf(all))))).toEqual(tallyOf(all)); }));
  });
});
