import { z } from "zod";
import { PriceRules } from "../app/domain/census/price-rules.ts";
import { CareTerms } from "../app/domain/care/care-terms.ts";
import { ConfirmationTerms } from "../app/domain/confirmation.ts";
import { ConsentAges } from "../app/domain/consent.ts";
import { AgeTerms } from "../app/domain/age-again.ts";
import { AnswerTerms } from "../app/domain/deadlines.ts";
import { FundingRules } from "../app/domain/funding/rules.ts";
import { WiderFundingRules } from "../app/domain/funding/wider-rules.ts";
import { TreatmentLengths } from "../app/domain/funding/treatment-lengths.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { LeadTerms } from "../app/domain/lead-terms.ts";
import { LifeTerms } from "../app/domain/life-terms.ts";
import { ApprovalTerms } from "../app/domain/setting-change/approval-terms.ts";
import { MatchingRules } from "../app/domain/matching/matching-rules.ts";
import { PublicationRules } from "../app/domain/privacy/suppression/publication-rules.ts";
import { ReferencePopulation } from "../app/domain/privacy/reference-population.ts";
import { MessageTerms } from "../app/domain/message-terms.ts";
import { ProposalTerms } from "../app/domain/proposal-terms.ts";
import { ProfessionRules } from "../app/domain/profession.ts";
import { CodeTerms, RegistrationTerms } from "../app/domain/registration-terms.ts";
import { RetentionTerms } from "../app/domain/retention.ts";
import { ScreeningRules } from "../app/domain/screening/rules.ts";
import { NeedTerms } from "../app/domain/structural-need.ts";
import { inForce, type Version } from "../app/domain/setting.ts";
import type { Database } from "./connect.ts";

/** The dated settings and their shapes. What a year or a minister can change is here, and nowhere in code. */
export const settingShapes = {
  "answer-terms": AnswerTerms,
  "funding-rules": FundingRules,
  "wider-funding-rules": WiderFundingRules,
  "treatment-lengths": TreatmentLengths,
  "screening-rules": ScreeningRules,
  "consent-ages": ConsentAges,
  "care-terms": CareTerms,
  "waiting-norm": z.object({ intakeWeeks: z.int().min(1).max(52), treatmentWeeks: z.int().min(1).max(104) }),
  retention: RetentionTerms,
  "profession-rules": ProfessionRules,
  "matching-rules": MatchingRules,
  "price-rules": PriceRules,
  "publication-rules": PublicationRules,
  "need-terms": NeedTerms,
  "confirmation-terms": ConfirmationTerms,
  "life-terms": LifeTerms,
  "lead-terms": LeadTerms,
  "proposal-terms": ProposalTerms,
  "message-terms": MessageTerms,
  "reference-population": ReferencePopulation,
  "age-terms": AgeTerms,
  "registration-terms": RegistrationTerms,
  "code-of-conduct": CodeTerms,
  "approval-terms": ApprovalTerms,
  "settings-on-offer": z.object({ ambulant: z.boolean() }),
} as const;

export type SettingKey = keyof typeof settingShapes;
export const settingKeys = Object.keys(settingShapes) as SettingKey[];
/** The shape of a setting whose key comes out of an address or a row. */
export function shapeOf(key: SettingKey): z.ZodType {
  return settingShapes[key];
}

export type SettingValue<K extends SettingKey> = z.infer<(typeof settingShapes)[K]>;

/** All versions of a setting: those that were, the one that is, and those that come. */
export async function settingVersions<K extends SettingKey>(db: Database, key: K): Promise<Version<SettingValue<K>>[]> {
  const rows = await db.selectFrom("setting").select(["validFrom", "value"]).where("key", "=", key).orderBy("validFrom").execute();
  return rows.map((row) => ({ validFrom: row.validFrom, value: settingShapes[key].parse(row.value) as SettingValue<K> }));
}

/** The value in force on a day. @throws RangeError when none is yet. */
export async function settingOn<K extends SettingKey>(db: Database, key: K, on: IsoDate): Promise<SettingValue<K>> {
  return inForce(await settingVersions(db, key), on);
}
