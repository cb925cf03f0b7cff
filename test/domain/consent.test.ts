import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksMatching, blocksStart, ConsentAges, consentStates, knownConsentAges as ages, mustBeAskedAnew, nextStates, possibleStates, whoConsents } from "../../app/domain/consent.ts";
import { consentReminders } from "../../app/domain/consent-reminders.ts";

const anyState = fc.constantFrom(...consentStates);
const anyAge = fc.integer({ min: 0, max: 40 });

describe("who must consent", () => {
  test("under 12 the parents with authority", () => expect(whoConsents(11, ages)).toEqual(["parents-with-authority"]));

  test.each([12, 15])("at %i the child and the parents with authority", (age) => expect(whoConsents(age, ages)).toEqual(["child", "parents-with-authority"]));

  test.each([16, 17, 34])("at %i the person alone", (age) => expect(whoConsents(age, ages)).toEqual(["child"]));

  test("whoever cannot weigh it up is represented by the parents, at 13 and at 17", () => {
    for (const age of [13, 17]) expect(whoConsents(age, ages, false)).toEqual(["parents-with-authority"]);
  });

  test("moves with the ages of the law", () => expect(whoConsents(11, { childConsentsFrom: 10, aloneFrom: 16 })).toContain("child"));
});

describe("what has to wait", () => {
  test("pending and refused consent block the start", () => {
    expect(consentStates.filter(blocksStart)).toEqual(["one_given_other_pending", "one_given_other_refused_court_pending"]);
  });

  test("no state ever blocks matching", () => expect(consentStates.some(blocksMatching)).toBe(false));
});

describe("what can follow", () => {
  test("a parent who was asked says yes or no", () => {
    expect(nextStates("one_given_other_pending", 8, ages)).toEqual(expect.arrayContaining(["both_given", "one_given_other_refused_court_pending"]));
  });

  test("the court's yes comes only after a refusal, or after the exception was used", () => {
    const before = consentStates.filter((state) => nextStates(state, 8, ages).includes("court_granted"));
    expect(before).toEqual(["one_given_other_refused_court_pending", "exception_documented"]);
  });

  test("the narrow exception is open only while consent is missing", () => {
    const before = consentStates.filter((state) => nextStates(state, 8, ages).includes("exception_documented"));
    expect(before).toEqual(consentStates.filter(blocksStart));
  });

  test("a parent may take a yes back", () => expect(nextStates("both_given", 8, ages)).toContain("one_given_other_refused_court_pending"));

  test("from 16 every state leads to the own consent, and to nothing else", () => {
    for (const state of consentStates) expect([state, nextStates(state, 16, ages)]).toEqual([state, state === "self_16plus" ? [] : ["self_16plus"]]);
  });

  test("nothing follows that the age does not allow, and no state follows itself", () => {
    fc.assert(
      fc.property(anyState, anyAge, fc.boolean(), (state, age, canDecide) => {
        const next = nextStates(state, age, ages, canDecide);
        expect(next).not.toContain(state);
        expect(possibleStates(age, ages, canDecide)).toEqual(expect.arrayContaining([...next]));
      }),
    );
  });

  test("from every state in which the start waits there is a way on, at every age", () => {
    fc.assert(fc.property(anyAge, (age) => {
      const stuck = consentStates.filter((state) => blocksStart(state) && nextStates(state, age, ages).every(blocksStart));
      expect(stuck).toEqual([]);
    }));
  });
});

describe("somebody who turns 16 while waiting", () => {
  test("is asked anew, whatever the parents said", () => {
    expect(mustBeAskedAnew("both_given", 15, ages)).toBe(false);
    expect(mustBeAskedAnew("both_given", 16, ages)).toBe(true);
    expect(consentReminders({ state: "both_given", age: 16, ages })[0]).toBe("ask-young-person-anew");
  });

  test("is not asked when the parents represent them", () => expect(mustBeAskedAnew("both_given", 16, ages, false)).toBe(false));
});

describe("what the worker is reminded of", () => {
  test("first that the search goes on, when the start waits", () => {
    expect(consentReminders({ state: "one_given_other_pending", age: 8, ages }).slice(0, 2)).toEqual(["search-goes-on", "start-waits"]);
    expect(consentReminders({ state: "both_given", age: 8, ages })).not.toContain("start-waits");
  });

  test("that the professional asks the other parent, also when the mother's address is secret", () => {
    expect(consentReminders({ state: "one_given_other_pending", age: 8, ages })).toContain("professional-asks-other-parent");
  });

  test("after a refusal: who can go to court, and how long that takes", () => {
    expect(consentReminders({ state: "one_given_other_refused_court_pending", age: 8, ages })).toEqual(expect.arrayContaining(["court-by-parent-with-authority", "court-takes-weeks"]));
  });

  test("sole authority is looked up in the register, and not taken from one parent's word", () => {
    expect(consentReminders({ state: "sole_gezag", age: 8, ages })).toContain("check-authority-register");
  });

  test("from 12 the child is asked too, and decides on sharing", () => {
    expect(consentReminders({ state: "both_given", age: 12, ages })).toEqual(expect.arrayContaining(["ask-child-too", "child-decides-on-sharing"]));
    expect(consentReminders({ state: "both_given", age: 11, ages })).not.toContain("ask-child-too");
  });

  test("never twice of the same", () => {
    fc.assert(fc.property(anyState, anyAge, fc.boolean(), (state, age, canDecide) => {
      const reminders = consentReminders({ state, age, ages, canDecide });
      expect(new Set(reminders).size).toBe(reminders.length);
    }));
  });
});

test("ages of the law in the wrong order are no setting", () => {
  expect(ConsentAges.safeParse({ childConsentsFrom: 16, aloneFrom: 12 }).success).toBe(false);
  expect(ConsentAges.safeParse(ages).success).toBe(true);
});
