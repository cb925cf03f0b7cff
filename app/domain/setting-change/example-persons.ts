import { type AdviceTerms, explainFunding } from "../funding/explain-funding.ts";
import type { FundingSituation } from "../funding/situation.ts";
import { plannedWeeks, type TreatmentLengths } from "../funding/treatment-lengths.ts";
import type { IsoDate } from "../iso-date.ts";
import type { DatedFundingRules } from "../funding/rules.ts";
import type { WiderFundingRules } from "../funding/wider-rules.ts";
import { type EffectPart, personAspects } from "./effect.ts";

type Example = Omit<FundingSituation, "age"> & { readonly years: number; readonly turnsEighteenSoon: boolean; readonly forms: readonly string[] };

const home: FundingSituation["residence"] = { setting: "shelter", home: { kind: "gemeente", gemeente: "GM0034" }, addressInDoubt: false, motherAtBirth: { kind: "unknown" } };
const usual: Omit<Example, "years"> = {
  help: "treatment", whose: "own", residence: home, earlierYouthCare: "none", inCriminalLaw: false, recentSexualViolence: false, turnsEighteenSoon: false, forms: [],
};
const unknownHome = { ...home, home: { kind: "unknown" } } as const;

/** Made-up people, one or more for each row of the table of who pays (F1 to F11), and for each known length of treatment. */
export const examplePersons: Readonly<Record<string, Example>> = {
  "child-6": { ...usual, years: 6 },
  "child-9-screening": { ...usual, years: 9, help: "screening" },
  "child-10-abroad": { ...usual, years: 10, residence: { ...home, home: { kind: "abroad" } } },
  "child-12-unknown": { ...usual, years: 12, residence: unknownHome },
  "child-7-at-home": { ...usual, years: 7, residence: { ...home, setting: "ambulant" } },
  "child-8-guidance": { ...usual, years: 8, whose: "parent-guidance" },
  "child-14-nurse": { ...usual, years: 14, help: "gp-practice-talks" },
  "child-16-court": { ...usual, years: 16, inCriminalLaw: true },
  "child-17": { ...usual, years: 17 },
  "child-17-soon-18": { ...usual, years: 17, turnsEighteenSoon: true },
  "child-17-short": { ...usual, years: 17, forms: ["nika"] },
  "child-17-long": { ...usual, years: 17, forms: ["tfcgt", "pcit", "horizon-3"] },
  "youth-18": { ...usual, years: 18 },
  "youth-19-laid-down": { ...usual, years: 19, help: "other-youth-help", earlierYouthCare: "need-laid-down" },
  "youth-20-stopped": { ...usual, years: 20, help: "other-youth-help", earlierYouthCare: "stopped-recently" },
  "youth-22": { ...usual, years: 22, help: "other-youth-help" },
  "adult-23": { ...usual, years: 23 },
  "parent-35": { ...usual, years: 35 },
  "parent-30-screening": { ...usual, years: 30, help: "screening" },
  "parent-25-recent": { ...usual, years: 25, recentSexualViolence: true },
  "parent-40-stay": { ...usual, years: 40, help: "shelter-stay" },
  "child-13-permanent": { ...usual, years: 13, help: "permanent-care" },
};

/** The rules of money of one day. */
export interface MoneyRules {
  readonly versions: DatedFundingRules;
  readonly wider: WiderFundingRules;
  readonly lengths: TreatmentLengths;
  readonly norm: { readonly intakeWeeks: number; readonly treatmentWeeks: number };
}

/** Who of the example persons would read another answer on that day, and of what. */
export function changedPersons(before: MoneyRules, after: MoneyRules, on: IsoDate): Extract<EffectPart, { kind: "persons" }> {
  const all = Object.entries(examplePersons);
  const changed = all.map(([person, example]) => ({ person, aspects: differences(answerFor(example, before, on), answerFor(example, after, on)) }));
  return { kind: "persons", checked: all.length, changed: changed.filter(({ aspects }) => aspects.length > 0) };
}

type Answer = Readonly<Record<(typeof personAspects)[number], unknown>>;

function answerFor({ years, turnsEighteenSoon, forms, ...situation }: Example, { versions, wider, lengths, norm }: MoneyRules, on: IsoDate): Answer {
  const terms: AdviceTerms = { versions, wider, path: { from: on, ...norm, plannedWeeks: plannedWeeks(situation.help, forms, lengths, wider.plannedTreatmentWeeks.value) } };
  const { route, payer, referrers, ownCost, contract, birthday, information } = explainFunding({ ...situation, age: { years, turnsEighteenSoon, statedOn: on } }, terms);
  return { route, payer, referral: referrers, "own-cost": ownCost, contract: contract === "insurer" ? wider.reimbursedWithoutContract.value : contract, birthday, information };
}

function differences(one: Answer, other: Answer) {
  return personAspects.filter((aspect) => JSON.stringify(one[aspect]) !== JSON.stringify(other[aspect]));
}
