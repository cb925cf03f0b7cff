import type { FundedPerson } from "../../../app/domain/funding/decision.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import type { Residence } from "../../../app/domain/funding/residence.ts";
import type { DatedFundingRules, FundingRules } from "../../../app/domain/funding/rules.ts";
import { inForce } from "../../../app/domain/setting.ts";

export const today = "2026-11-22";

/** In a shelter in Flevoland, from somewhere in Kennemerland. */
export const fromKennemerland: Residence = {
  setting: "shelter",
  origin: { kind: "region", region: "kennemerland" },
  regionOfStay: "flevoland",
};
export const fromAbroad: Residence = { ...fromKennemerland, origin: { kind: "abroad" } };
export const fromUnknown: Residence = { ...fromKennemerland, origin: { kind: "unknown" } };

export const noor: FundedPerson = personOf(8);
export const noorsMother: FundedPerson = personOf(34);
export const sam: FundedPerson = { ...noor, age: { years: 17, statedOn: today, turnsEighteenSoon: true } };

export function personOf(years: number, statedOn = today): FundedPerson {
  return { kind: "treatment", residence: fromKennemerland, age: { years, statedOn, turnsEighteenSoon: false } };
}

/** The known rules of today, with some values changed. */
export function rulesWith(changes: Partial<{ [Name in keyof FundingRules]: FundingRules[Name]["value"] }>): DatedFundingRules {
  const rules = inForce(knownFundingRules, today);
  const changed = Object.entries(changes).map(([name, value]) => [name, { value, source: "test", certainty: "choice" }]);
  return [{ validFrom: "2022-01-01", value: { ...rules, ...Object.fromEntries(changed) } }];
}
