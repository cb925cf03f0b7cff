import { describe, expect, test } from "vitest";
import type { FundingAdvice } from "../../../app/domain/funding/advice.ts";
import { explainFunding } from "../../../app/domain/funding/explain-funding.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import type { FundingSituation } from "../../../app/domain/funding/situation.ts";
import { knownWiderRules, WiderFundingRules } from "../../../app/domain/funding/wider-rules.ts";
import { rulesWith, today } from "./cast.ts";

const path = { from: today, intakeWeeks: 4, treatmentWeeks: 10, plannedWeeks: 26 };
const terms = { versions: knownFundingRules, wider: knownWiderRules, path };

/** Noor is eight and in a shelter; before that she lived in Haarlem. */
const noor: FundingSituation = {
  age: { years: 8, statedOn: today, turnsEighteenSoon: false },
  help: "treatment",
  whose: "own",
  residence: { setting: "shelter", home: { kind: "gemeente", gemeente: "GM0392" }, addressInDoubt: false, motherAtBirth: { kind: "unknown" } },
  earlierYouthCare: "none",
  inCriminalLaw: false,
  recentSexualViolence: false,
};
const aged = (years: number, changes: Partial<FundingSituation> = {}): FundingSituation => ({ ...noor, age: { ...noor.age, years }, ...changes });
const advised = (situation: FundingSituation, changes: Partial<typeof terms> = {}): FundingAdvice => explainFunding(situation, { ...terms, ...changes });
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

test("F1: a child under 18 goes by the Jeugdwet, at no cost, and the gemeente of before the shelter pays", () => {
  expect(advised(noor)).toMatchObject({
    row: "F1", route: "jeugdwet", ownCost: { kind: "none" }, contract: "gemeente", birthday: null,
    payer: { kind: "gemeente", which: "address-before-shelter" },
    responsible: { rule: 1, gemeente: "GM0392" },
  });
});

test("F2: an adult goes by the Zvw, with a letter of the GP and the deductible", () => {
  expect(advised(aged(34))).toMatchObject({
    row: "F2", route: "zvw", payer: { kind: "health-insurer" }, referrers: ["gp", "medical-specialist"], contract: "insurer", responsible: null, forGemeente: [],
    ownCost: { kind: "deductible" },
  });
});

test("F3: guidance of a parent goes with the treatment of the child", () => {
  const guidance = advised(aged(8, { whose: "parent-guidance" }));
  expect(guidance).toMatchObject({ row: "F3", route: "jeugdwet", ownCost: { kind: "none" } });
  expect(codes(guidance.reasons)[0]).toBe("guidance-goes-with-child");
});

test("F3: without a child in treatment there is nothing for guidance to go with", () => {
  expect(advised(aged(30, { whose: "parent-guidance" })).row).toBe("F2");
});

test.each([18, 22])("F4: treatment of somebody of %i goes by the Zvw, whatever youth care there was before", (years) => {
  expect(advised(aged(years, { earlierYouthCare: "continues" }))).toMatchObject({ row: "F4", route: "zvw" });
});

describe("F5: extended youth care", () => {
  const help = { help: "other-youth-help" } as const;

  test.each(["continues", "need-laid-down", "stopped-recently"] as const)("is for help without another law, until 23, when the past is: %s", (earlierYouthCare) => {
    const advice = advised(aged(20, { ...help, earlierYouthCare }));
    expect(advice).toMatchObject({ row: "F5", route: "jeugdwet-extended", referrers: ["gemeente"], ownCost: { kind: "none" } });
    expect(advice.reasons).toContainEqual({ code: "extended-youth-care", untilAge: 23, because: earlierYouthCare, months: 6 });
    expect(advice.forGemeente).toContain("ask-decision-on-extension");
  });

  test("does not begin without youth care before", () => {
    expect(advised(aged(20, help))).toMatchObject({ row: "none", route: "not-covered", payer: null, responsible: null });
  });

  test("ends at 23", () => {
    expect(advised(aged(22, { ...help, earlierYouthCare: "continues" })).row).toBe("F5");
    expect(advised(aged(23, { ...help, earlierYouthCare: "continues" })).row).toBe("none");
  });

  test("is not needed under 18: that is the Jeugdwet itself", () => {
    expect(advised(aged(17, help))).toMatchObject({ row: "F1", route: "jeugdwet" });
  });
});

test.each([16, 19, 25])("F6: in criminal law for the young somebody of %i has the Jeugdwet, without an age limit", (years) => {
  expect(advised(aged(years, { inCriminalLaw: true }))).toMatchObject({ row: "F6", route: "jeugdwet", referrers: ["court", "certified-institution"], birthday: null, ownCost: { kind: "none" } });
});

test("F7: the stay in the shelter is paid by the centre gemeente, by the Wmo", () => {
  expect(advised(aged(34, { help: "shelter-stay" }))).toMatchObject({ row: "F7", route: "wmo", payer: { kind: "shelter-centre-gemeente" }, ownCost: { kind: "local-rules" }, forGp: [], forGemeente: [] });
});

test("F8: permanent care is named and not worked out", () => {
  expect(advised(aged(8, { help: "permanent-care" }))).toMatchObject({ row: "F8", route: "wlz", payer: { kind: "care-office" }, ownCost: { kind: "not-worked-out" } });
});

test.each([8, 34])("F9: talks at the GP's practice go by the insurer, also at the age of %i", (years) => {
  expect(advised(aged(years, { help: "gp-practice-talks" }))).toMatchObject({ row: "F9", route: "zvw", referrers: [], ownCost: { kind: "none" } });
});

test("F10: after sexual violence the centre is named first, and for an adult the refund is to be checked", () => {
  expect(codes(advised(aged(34, { recentSexualViolence: true })).information)).toEqual(["sexual-violence-centre", "sexual-violence-refund", "damages-fund"]);
  expect(advised(aged(34, { recentSexualViolence: true })).information[1]).toMatchObject({ state: "to-check" });
  expect(codes(advised(aged(8, { recentSexualViolence: true })).information)).toEqual(["sexual-violence-centre", "damages-fund"]);
});

test("F10: the violence changes nothing of the route", () => {
  const { information: _, ...without } = advised(aged(34));
  expect(advised(aged(34, { recentSexualViolence: true }))).toMatchObject(without);
});

test("F11: the damages fund is information for everyone, and never pays treatment", () => {
  for (const years of [3, 17, 40]) {
    const { information, payer } = advised(aged(years));
    expect(information).toContainEqual({ code: "damages-fund", fromEuros: 1_000, toEuros: 35_000, address: "https://www.schadefonds.nl" });
    expect(["gemeente", "health-insurer"]).toContain(payer?.kind);
  }
});

describe("the eighteenth birthday inside the expected path", () => {
  const soon = { ...noor.age, years: 17, turnsEighteenSoon: true };

  test("changes payer, consent, referral, own cost and contract", () => {
    expect(advised({ ...noor, age: soon }).birthday).toEqual({ falls: "inside", changes: ["payer", "consent", "referral", "own-cost", "contract"] });
    expect(advised({ ...noor, age: soon })).toMatchObject({ forGp: expect.arrayContaining(["letter-for-eighteenth"]), forGemeente: expect.arrayContaining(["lay-down-need-before-eighteen"]) });
  });

  test("does not change who consents to the guidance of a parent", () => {
    expect(advised({ ...noor, age: soon, whose: "parent-guidance" }).birthday?.changes).not.toContain("consent");
  });

  test("matters only where the Jeugdwet pays until then", () => {
    expect(advised({ ...noor, age: soon, help: "gp-practice-talks" }).birthday).toBeNull();
  });
});

describe("what it costs an adult", () => {
  test("counts in each calendar year with appointments, at the amount of that year", () => {
    const [now] = rulesWith({});
    const [later] = rulesWith({ deductibleEuros: 165 });
    const versions = [now!, { ...later!, validFrom: "2027-01-01" }];
    const advice = advised(aged(34), { versions });
    expect(advice.ownCost).toEqual({ kind: "deductible", years: [{ year: 2026, euros: 385 }, { year: 2027, euros: 165 }] });
    expect(codes(advice.reasons)).toContain("deductible-in-two-years");
  });

  test("counts once where all falls in one year", () => {
    const advice = advised(aged(34), { path: { ...path, from: "2026-01-05" } });
    expect(advice.ownCost).toMatchObject({ years: [{ year: 2026, euros: 385 }] });
    expect(codes(advice.reasons)).not.toContain("deductible-in-two-years");
  });
});

test("a diagnosis that is not insured is warned for under the Zvw, never under the Jeugdwet", () => {
  expect(codes(advised(aged(34)).reasons)).toContain("not-every-diagnosis-insured");
  expect(codes(advised(noor).reasons)).not.toContain("not-every-diagnosis-insured");
});

test("a screening that the shelter pays asks for no letter and no contract", () => {
  const advice = advised(aged(34, { help: "screening" }), { versions: rulesWith({ screeningPaidBy: "shelter" }) });
  expect(advice).toMatchObject({ payer: { kind: "shelter" }, contract: "none", forGp: [], forGemeente: [], ownCost: { kind: "none" } });
});

test("the lists for GP and gemeente say that the letter keeps silent on where the shelter is", () => {
  expect(advised(noor).forGp).toContain("say-no-location");
  expect(advised(noor).forGemeente).toContain("say-no-location");
  const atHome = advised({ ...noor, residence: { ...noor.residence, setting: "ambulant" } });
  expect([...atHome.forGp, ...atHome.forGemeente]).not.toContain("say-no-location");
});

test("what the explanation needs beside the rules of matching names its sources", () => {
  expect(WiderFundingRules.safeParse(knownWiderRules).success).toBe(true);
});
