/** What a preview can work out about a change, beside the sentence that says who reads the setting. */
export type EffectKind = "persons" | "matching" | "deadlines" | "counts" | "hidden-cells" | "bands" | "consent" | "rare" | "prices";

export type SettingRule = {
  /** Law may change in hindsight; what the programme chooses never begins in the past. */
  readonly mayBeginInPast: boolean;
  readonly effects: readonly EffectKind[];
};

const term = (...effects: EffectKind[]): SettingRule => ({ mayBeginInPast: false, effects });
const law = (...effects: EffectKind[]): SettingRule => ({ mayBeginInPast: true, effects });

/** All dated settings by subject, in the order in which they are shown. A test holds this list complete. */
export const settingSubjects = {
  money: {
    "funding-rules": law("persons", "matching"),
    "wider-funding-rules": law("persons"),
    "treatment-lengths": term("persons"),
  },
  matching: {
    "matching-rules": term("matching"),
    "profession-rules": term("matching"),
    "waiting-norm": term("counts", "matching"),
    "price-rules": term("prices", "matching", "counts"),
  },
  answering: {
    "answer-terms": term("deadlines"),
    "proposal-terms": term("deadlines", "counts"),
    "confirmation-terms": term("counts"),
    "need-terms": term("deadlines", "counts"),
  },
  care: {
    "care-terms": term("deadlines", "counts"),
    "consent-ages": law("consent"),
    "age-terms": term("counts"),
    "life-terms": term("deadlines", "counts"),
    "settings-on-offer": term("counts"),
  },
  screening: { "screening-rules": term("bands") },
  privacy: {
    retention: term("counts"),
    "publication-rules": term("hidden-cells"),
    "reference-population": term("rare"),
    "message-terms": term("deadlines", "counts"),
  },
  team: {
    "registration-terms": term("deadlines", "counts"),
    "code-of-conduct": term("counts"),
    "lead-terms": term("counts"),
    "approval-terms": term("deadlines", "counts"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SettingRule>>>>;

export type SubjectName = keyof typeof settingSubjects;

const rules: ReadonlyMap<string, SettingRule> = new Map(Object.values(settingSubjects).flatMap((some) => Object.entries(some)));

/** @throws RangeError for a setting that stands under no subject. */
export function ruleOf(key: string): SettingRule {
  const rule = rules.get(key);
  if (!rule) throw new RangeError("This setting stands under no subject.");
  return rule;
}
