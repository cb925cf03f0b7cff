import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownConsentAges } from "../../../app/domain/consent.ts";
import { besideScreening } from "../../../app/domain/screening/beside-screening.ts";
import { instruments } from "../../../app/domain/screening/instruments.ts";
import { isPossibleTotal } from "../../../app/domain/screening/plain-totals.ts";
import { knownScreeningRules as rules } from "../../../app/domain/screening/rules.ts";
import { isOutOfDate, type ScreeningSoFar, whenToScreen } from "../../../app/domain/screening/when-to-screen.ts";
import { whichInstrument } from "../../../app/domain/screening/which-instrument.ts";

const today = "2026-11-22";
const nothingYet: ScreeningSoFar = { weeksSinceEvent: 20, screenedOn: null, diagnosed: false, severeNow: false };
const advised = (changes: Partial<ScreeningSoFar>) => whenToScreen({ ...nothingYet, ...changes }, rules, today);

describe("which form", () => {
  test("under 3: none, an expert is consulted", () => expect(whichInstrument(2, "caregiver")).toEqual({ kind: "expert" }));

  test.each([3, 6])("at %i: the CATS 3-6, by the caregiver and not by the child", (age) => {
    expect(whichInstrument(age, "caregiver")).toMatchObject({ first: "cats-3-6" });
    expect(whichInstrument(age, "self")).toEqual({ kind: "other-informant", ask: "caregiver" });
  });

  test("at 7: the KJTS, because the CRIES was tried out from 8", () => {
    expect(whichInstrument(7, "self")).toMatchObject({ first: "cats-2" });
    expect(whichInstrument(7, "caregiver")).toMatchObject({ first: "cats-2-caregiver" });
  });

  test.each([8, 17])("at %i: the CRIES-13, with the KJTS beside it", (age) => {
    expect(whichInstrument(age, "self")).toEqual({ kind: "instrument", first: "cries-13", beside: ["cats-2"] });
    expect(whichInstrument(age, "caregiver")).toEqual({ kind: "instrument", first: "cries-13-parent", beside: ["cats-2-caregiver"] });
  });

  test("from 18: the PCL-5 with the ITQ, by the person", () => {
    expect(whichInstrument(18, "self")).toEqual({ kind: "instrument", first: "pcl-5", beside: ["itq"] });
    expect(whichInstrument(18, "caregiver")).toEqual({ kind: "other-informant", ask: "self" });
  });

  test("is never one outside its ages or for another informant, and asking the other informant always leads to one", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), fc.constantFrom("self" as const, "caregiver" as const), (age, informant) => {
      const advice = whichInstrument(age, informant);
      const asked = advice.kind === "other-informant" ? whichInstrument(age, advice.ask) : advice;
      expect(asked.kind).not.toBe("other-informant");
      for (const code of advice.kind === "instrument" ? [advice.first, ...advice.beside] : []) {
        expect(instruments[code].informant).toBe(informant);
        expect(age >= instruments[code].ages.from && age <= instruments[code].ages.to).toBe(true);
      }
    }));
  });
});

describe("what belongs to a screening", () => {
  const at = (age: number) => besideScreening(age, knownConsentAges, rules);

  test("is consent first: of the parents with authority, from 12 of the child too, from 16 of the young person alone", () => {
    expect([at(9), at(12), at(16), at(34)].map(({ consent }) => consent)).toEqual([["parents-with-authority"], ["child", "parents-with-authority"], ["child"], ["child"]]);
  });

  test("are the three forms of the guideline, LEC-5, CRIES-13 and SDQ, at the ages of the CRIES-13 until adulthood", () => {
    expect([7, 8, 17, 18].map((age) => at(age).guidelineTriple)).toEqual([false, true, true, false]);
  });

  test("is a new screening after the term of the setting", () => {
    expect(at(9).repeatAfterMonths).toBe(6);
    const yearly = { ...rules, outOfDateAfterMonths: { ...rules.outOfDateAfterMonths, value: 12 } };
    expect(besideScreening(9, knownConsentAges, yearly).repeatAfterMonths).toBe(12);
  });
});

describe("when to screen", () => {
  test("now, when nobody did yet", () => expect(advised({})).toEqual({ when: "now", because: "never-screened" }));

  test("now, when nobody knows how long ago it was", () => expect(advised({ weeksSinceEvent: null }).when).toBe("now"));

  test("later, within four weeks of the event, and in how many weeks", () => {
    expect(advised({ weeksSinceEvent: 3 })).toEqual({ when: "later", because: "too-early", inWeeks: 1 });
    expect(advised({ weeksSinceEvent: 4 }).when).toBe("now");
  });

  test("now, within four weeks too, when complaints are severe", () => expect(advised({ weeksSinceEvent: 1, severeNow: true })).toEqual({ when: "now", because: "severe" }));

  test("not, when there is a diagnosis or a fresh result", () => {
    expect(advised({ diagnosed: true, severeNow: true })).toEqual({ when: "skip", because: "diagnosed" });
    expect(advised({ screenedOn: "2026-09-01" })).toEqual({ when: "skip", because: "screened-recently" });
  });

  test("again, when the result is out of date", () => expect(advised({ screenedOn: "2026-05-01" })).toEqual({ when: "now", because: "out-of-date" }));
});

test("a result is out of date after six months, not a day sooner", () => {
  expect(isOutOfDate("2026-05-23", rules, today)).toBe(false);
  expect(isOutOfDate("2026-05-22", rules, today)).toBe(true);
});

test("a plain total is a whole number that the instrument can come to", () => {
  expect([isPossibleTotal("sdq", 0), isPossibleTotal("sdq", 40), isPossibleTotal("sdq", 41), isPossibleTotal("sdq", 12.5), isPossibleTotal("tscc", 65), isPossibleTotal("tscyc", 4)]).toEqual([true, true, false, false, true, false]);
});
