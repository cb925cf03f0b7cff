import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/domain/iso-date.ts";
import { type Milestones, normDays, readClock, waitOn } from "../../../app/domain/waiting/clocks.ts";
import { cumulativeIncidence, dayReachedBy, reachedBy } from "../../../app/domain/waiting/cumulative-incidence.ts";
import { type Spell, spellIn } from "../../../app/domain/waiting/spell.ts";

const quarter = { from: "2026-07-01", to: "2026-09-30" };
const norm = { intakeWeeks: 4, treatmentWeeks: 10 };

function seen(seenUntil: number, end: Spell["end"], seenFrom = 0): Spell {
  return { seenFrom, seenUntil, end };
}

describe("a wait, as a quarter saw it", () => {
  test("began in it, and ended in it", () => {
    expect(spellIn({ since: "2026-07-10", reachedOn: "2026-08-01", givenUpOn: null }, quarter)).toEqual(seen(22, "reached"));
  });

  test("that still goes on counts with the days so far", () => {
    expect(spellIn({ since: "2026-09-20", reachedOn: null, givenUpOn: null }, quarter)).toEqual(seen(10, "still-waiting"));
    expect(spellIn({ since: "2026-09-20", reachedOn: "2026-10-02", givenUpOn: null }, quarter)).toEqual(seen(10, "still-waiting"));
  });

  test("that began before is seen from the first day of the quarter only", () => {
    expect(spellIn({ since: "2026-06-21", reachedOn: null, givenUpOn: "2026-07-05" }, quarter)).toEqual(seen(14, "given-up", 10));
  });

  test("that was over before, or began later, is not seen at all", () => {
    expect(spellIn({ since: "2026-05-01", reachedOn: "2026-06-30", givenUpOn: null }, quarter)).toBeNull();
    expect(spellIn({ since: "2026-10-01", reachedOn: null, givenUpOn: null }, quarter)).toBeNull();
  });

  test("that ended twice ended the first time", () => {
    expect(spellIn({ since: "2026-07-01", reachedOn: "2026-07-20", givenUpOn: "2026-08-20" }, quarter)?.end).toBe("reached");
    expect(spellIn({ since: "2026-07-01", reachedOn: "2026-07-20", givenUpOn: "2026-07-10" }, quarter)?.end).toBe("given-up");
  });
});

describe("the share that was helped, worked out by hand", () => {
  // Ten people. Day 5: one intake. Day 10: one gives up. Day 12: one still waits, and is seen no longer. Day 20: two intakes.
  const ten = [seen(5, "reached"), seen(10, "given-up"), seen(12, "still-waiting"), seen(20, "reached"), seen(20, "reached"), ...Array.from({ length: 5 }, () => seen(30, "still-waiting"))];

  test("counts those who gave up as not helped, and those who still wait until their last day", () => {
    const { steps, people, seenUntil } = cumulativeIncidence(ten);
    expect([people, seenUntil]).toEqual([10, 30]);
    expect(steps.map(({ day, atRisk }) => [day, atRisk])).toEqual([[5, 10], [10, 9], [20, 7]]);
    // 1/10; then 9/10 × 1/9 gave up; of the 8/10 who still waited, 2 of 7 were helped on day 20.
    expect(steps[0]?.reached).toBeCloseTo(0.1);
    expect(steps[1]?.givenUp).toBeCloseTo(0.1);
    expect(steps[2]?.reached).toBeCloseTo(0.1 + 0.8 * (2 / 7));
  });

  test("says how many were helped by a day, and nothing of a day that nobody was watched for", () => {
    const curve = cumulativeIncidence(ten);
    expect(reachedBy(curve, 4)).toBe(0);
    expect(reachedBy(curve, 19)).toBeCloseTo(0.1);
    expect(reachedBy(curve, 31)).toBeNull();
    expect(reachedBy(cumulativeIncidence([]), 0)).toBeNull();
  });

  test("says not reached, where half were not helped", () => {
    expect(dayReachedBy(cumulativeIncidence(ten), 0.5)).toBeNull();
    expect(dayReachedBy(cumulativeIncidence([seen(3, "reached"), seen(9, "reached"), seen(40, "still-waiting")]), 0.5)).toBe(9);
  });

  test("takes nobody for a witness of days before the period", () => {
    // One is seen from day 20 on. On day 5 there are two, not three.
    const { steps } = cumulativeIncidence([seen(5, "reached"), seen(30, "still-waiting"), seen(25, "reached", 20)]);
    expect(steps).toEqual([{ day: 5, reached: 0.5, givenUp: 0, atRisk: 2 }, { day: 25, reached: 0.75, givenUp: 0, atRisk: 2 }]);
  });
});

describe("the two clocks", () => {
  const yara: Milestones = { submittedOn: "2026-07-01", intakeHeldOn: "2026-07-22", startedOn: "2026-09-02", givenUpOn: null };
  const bram: Milestones = { submittedOn: "2026-07-01", intakeHeldOn: "2026-08-26", startedOn: null, givenUpOn: null };
  const noor: Milestones = { submittedOn: "2026-08-01", intakeHeldOn: null, startedOn: null, givenUpOn: "2026-08-15" };
  const adam: Milestones = { submittedOn: "2026-09-01", intakeHeldOn: null, startedOn: null, givenUpOn: null };

  test("run from sending to the intake, and from the intake to the start", () => {
    expect(waitOn("to-intake", yara)).toEqual({ since: "2026-07-01", reachedOn: "2026-07-22", givenUpOn: null });
    expect(waitOn("to-start", yara)).toEqual({ since: "2026-07-22", reachedOn: "2026-09-02", givenUpOn: null });
    expect(waitOn("to-start", adam)).toBeNull();
  });

  test("take the start for the intake where nobody recorded one", () => {
    expect(waitOn("to-intake", { ...yara, intakeHeldOn: null })?.reachedOn).toBe("2026-09-02");
  });

  test("are read against the norm: four weeks, and ten more", () => {
    expect([normDays("to-intake", norm), normDays("to-start", norm)]).toEqual([28, 70]);
    const reading = readClock("to-intake", [yara, bram, noor, adam], quarter, 28);
    // Day 14: Noor gives up, 1 of 4. Day 21: Yara, 1 of 3 who wait. Day 56: Bram, alone by then.
    expect(reading.withinNorm).toBeCloseTo((3 / 4) * (1 / 3));
    expect(reading.medianDays).toBe(56);
    expect(readClock("to-start", [yara, bram, noor, adam], quarter, 70).withinNorm).toBeNull();
    expect(readClock("to-start", [yara, bram, noor, adam], quarter, 70).medianDays).toBe(42);
  });
});

describe("for any waits", () => {
  const spell = fc.record({ seenFrom: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 0, max: 60 }), end: fc.constantFrom("reached" as const, "given-up" as const, "still-waiting" as const) })
    .map(({ seenFrom, length, end }): Spell => ({ seenFrom, seenUntil: seenFrom + length, end }));

  test("the shares only grow, and together are never more than everyone", () => {
    fc.assert(fc.property(fc.array(spell, { maxLength: 40 }), (spells) => {
      const { steps } = cumulativeIncidence(spells);
      steps.forEach((step, index) => {
        expect(step.reached).toBeGreaterThanOrEqual(steps[index - 1]?.reached ?? 0);
        expect(step.reached + step.givenUp).toBeLessThanOrEqual(1 + 1e-9);
        expect(step.atRisk).toBeGreaterThan(0);
      });
    }));
  });

  test("with everyone seen from the first day to the end, it is simply the share of those who were helped", () => {
    fc.assert(fc.property(fc.array(spell.map((one): Spell => ({ ...one, seenFrom: 0, end: one.end === "still-waiting" ? "reached" : one.end })), { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 80 }), (spells, day) => {
      const helped = spells.filter(({ seenUntil, end }) => end === "reached" && seenUntil <= day).length / spells.length;
      const curve = cumulativeIncidence(spells);
      expect(curve.steps.findLast((step) => step.day <= day)?.reached ?? 0).toBeCloseTo(helped);
    }));
  });

  test("a period sees no day twice: two quarters after each other saw as many days as the half year", () => {
    const date = fc.integer({ min: 0, max: 250 }).map((day) => addDays("2026-03-01", day));
    const [spring, half] = [{ from: "2026-04-01", to: "2026-06-30" }, { from: "2026-04-01", to: "2026-09-30" }];
    fc.assert(fc.property(date, fc.option(date), (since, reachedOn) => {
      fc.pre(reachedOn === null || reachedOn > since);
      const days = (one: Spell | null) => (one ? one.seenUntil - one.seenFrom + (one.end === "still-waiting" ? 1 : 0) : 0);
      const wait = { since, reachedOn, givenUpOn: null };
      expect(days(spellIn(wait, spring)) + days(spellIn(wait, quarter))).toBe(days(spellIn(wait, half)));
    }));
  });
});
