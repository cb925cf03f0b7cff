import { describe, expect, test } from "vitest";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import type { FundedPerson } from "../../../app/domain/funding/decision.ts";
import { fundingRoute } from "../../../app/domain/funding/route.ts";
import { DatedFundingRules } from "../../../app/domain/funding/rules.ts";
import { fromAbroad, fromUnknown, noor, noorsMother, personOf, rulesWith, sam, today } from "./cast.ts";

const routeOf = (person: FundedPerson, rules = knownFundingRules, on = today) => fundingRoute(person, rules, on);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe("F1: a child under 18", () => {
  test("is paid for by the gemeente of the address before the shelter, by the Jeugdwet", () => {
    expect(routeOf(noor)).toMatchObject({
      route: "jeugdwet",
      payer: { kind: "gemeente", which: "address-before-shelter" },
      ownCost: { kind: "none" },
      flags: [],
    });
  });

  test("may be referred by gemeente, doctor or certified institution", () => {
    expect(routeOf(noor).referrers).toEqual(
      expect.arrayContaining(["gemeente", "gp", "youth-doctor", "medical-specialist", "certified-institution"]),
    );
  });

  test("gets its reasons and its next steps in words later, here as codes", () => {
    expect(codes(routeOf(noor).reasons)).toEqual(["under-adult-age", "paying-gemeente", "no-own-cost"]);
    expect(codes(routeOf(noor).nextSteps)).toEqual(["ask-referral", "tell-paying-gemeente"]);
  });
});

describe("F2: an adult", () => {
  test("is paid for by the health insurer, by the Zvw, and pays the deductible of the year", () => {
    expect(routeOf(noorsMother)).toMatchObject({
      route: "zvw",
      payer: { kind: "health-insurer" },
      referrers: ["gp", "medical-specialist"],
      ownCost: { kind: "deductible", eurosPerCalendarYear: 385 },
    });
  });

  test("pays another deductible from the day on which a new one is in force", () => {
    const [now] = rulesWith({});
    const [later] = rulesWith({ deductibleEuros: 165 });
    const settings = [now!, { ...later!, validFrom: "2027-01-01" }];
    expect(routeOf(noorsMother, settings, "2026-12-31").ownCost).toMatchObject({ eurosPerCalendarYear: 385 });
    expect(routeOf(noorsMother, settings, "2027-01-01").ownCost).toMatchObject({ eurosPerCalendarYear: 165 });
  });
});

describe("F4: a young adult of 18 to 22", () => {
  test.each([18, 22])("of %i goes by the Zvw, because extended youth care is only for help without another law", (years) => {
    expect(routeOf(personOf(years)).route).toBe("zvw");
    expect(routeOf(personOf(years)).reasons).toContainEqual({ code: "extended-youth-care-only-without-other-law", untilAge: 23 });
  });

  test("of 23 is an adult like others", () => {
    expect(codes(routeOf(personOf(23)).reasons)).not.toContain("extended-youth-care-only-without-other-law");
  });
});

describe("the gemeente that pays (woonplaatsbeginsel)", () => {
  test("rule 1: in a shelter, that of the address before it", () => {
    expect(routeOf(noor).payer).toEqual({ kind: "gemeente", which: "address-before-shelter" });
  });

  test("rule 2: at home, that of the current address", () => {
    const atHome: FundedPerson = { ...noor, residence: { ...noor.residence, setting: "ambulant" } };
    expect(routeOf(atHome).payer).toEqual({ kind: "gemeente", which: "current-address" });
  });

  test("rule 4: from abroad, the one where the child is", () => {
    expect(routeOf({ ...noor, residence: fromAbroad }).payer).toEqual({ kind: "gemeente", which: "place-of-stay" });
  });

  test("is to be found out while nobody knows where the family lived, and the route stands", () => {
    const unknown = routeOf({ ...noor, residence: fromUnknown });
    expect(unknown).toMatchObject({ route: "jeugdwet", flags: ["paying-gemeente-unknown"] });
    expect(codes(unknown.nextSteps)).toContain("find-out-paying-gemeente");
  });
});

describe("the eighteenth birthday", () => {
  test("within six months: flagged, with the steps that prepare it", () => {
    expect(routeOf(sam)).toMatchObject({ route: "jeugdwet", flags: ["turns-18-soon"] });
    expect(codes(routeOf(sam).nextSteps)).toContain("prepare-eighteenth-birthday");
  });

  test("may fall in the treatment of everyone of seventeen", () => {
    expect(routeOf(personOf(17)).flags).toEqual(["may-turn-18-during-treatment"]);
    expect(routeOf(personOf(16)).flags).toEqual([]);
  });

  test("has certainly come six months after it was said to be near, and the insurer pays", () => {
    expect(routeOf(sam, knownFundingRules, "2027-05-21").route).toBe("jeugdwet");
    expect(routeOf(sam, knownFundingRules, "2027-05-22").route).toBe("zvw");
  });

  test("has certainly come a year after someone was seventeen", () => {
    const seventeen = personOf(17, "2025-11-23");
    expect(routeOf(seventeen, knownFundingRules, "2026-11-22").route).toBe("jeugdwet");
    expect(routeOf(seventeen, knownFundingRules, "2026-11-23").route).toBe("zvw");
  });
});

describe("an age of more than six months ago", () => {
  test("is asked again, and counted with the birthdays since", () => {
    const sixteen = routeOf(personOf(16, "2025-11-22"));
    expect(sixteen.flags).toEqual(["may-turn-18-during-treatment", "age-to-ask-again"]);
    expect(codes(sixteen.nextSteps)[0]).toBe("ask-age-again");
  });

  test("is not asked again a day sooner", () => {
    expect(routeOf(personOf(8, "2026-05-23")).flags).toEqual([]);
    expect(routeOf(personOf(8, "2026-05-22")).flags).toEqual(["age-to-ask-again"]);
  });
});

describe("a screening", () => {
  const screening: FundedPerson = { ...noor, kind: "screening" };

  test("is paid as the treatment would be, until the setting says otherwise", () => {
    expect(routeOf(screening)).toEqual(routeOf(noor));
  });

  test("is paid by the shelter, where the setting says so: no referral, no own cost", () => {
    const rules = rulesWith({ screeningPaidBy: "shelter" });
    expect(routeOf(screening, rules)).toMatchObject({ payer: { kind: "shelter" }, referrers: [], ownCost: { kind: "none" } });
    expect(routeOf(noor, rules).payer).toMatchObject({ kind: "gemeente" });
  });

  test("is to be agreed each time, where the setting says so", () => {
    const agreed = routeOf(screening, rulesWith({ screeningPaidBy: "to-agree" }));
    expect(agreed.payer).toEqual({ kind: "to-agree" });
    expect(codes(agreed.nextSteps)[0]).toBe("agree-who-pays-screening");
  });
});

describe("the rules themselves", () => {
  test("are dated, and every value names its source and how sure it is", () => {
    expect(DatedFundingRules.safeParse(knownFundingRules).success).toBe(true);
    const [first] = knownFundingRules;
    const unsourced = [{ ...first!, value: { ...first!.value, adultAge: { value: 18, source: "", certainty: "source" } } }];
    expect(DatedFundingRules.safeParse(unsourced).success).toBe(false);
  });

  test("do not reach back before 2022, when another gemeente paid", () => {
    expect(() => routeOf(noor, knownFundingRules, "2021-12-31")).toThrow(RangeError);
  });

  test("move a person to another route when the age of the law changes", () => {
    expect(routeOf(personOf(18), rulesWith({ adultAge: 21 })).route).toBe("jeugdwet");
    expect(routeOf(personOf(18), rulesWith({ adultAge: 18 })).route).toBe("zvw");
  });
});
