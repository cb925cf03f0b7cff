import { z } from "zod";
import { Certificate } from "./certificate.ts";
import { IsoDate } from "./iso-date.ts";
import { Language } from "./language.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { Population } from "./population.ts";
import { mayLeadAdultTreatment, mayTreatChildren, needsBigNumber, Profession, type ProfessionRules } from "./profession.ts";
import { AgbCode, BigNumber, RegisterNumber, SkjNumber } from "./registration-numbers.ts";
import { Level, ZvwContract } from "./therapist.ts";
import { PartOfTheWeek } from "./working-week.ts";

export const Gender = z.enum(["female", "male", "other"]);
const age = z.int().min(0).max(99);
const slug = z.string().regex(/^[a-z-]+$/);

/** One treatment form that a therapist gives: to whom, in whole years of age, and how far the training is. */
export const OfferedForm = z.object({
  treatment: z.string(),
  ageMin: age,
  ageMax: age,
  level: Level,
  /** Who supervises somebody in training: a colleague here, or whoever has this number in the public register. */
  supervisorId: z.uuid().nullable(),
  supervisorNumber: RegisterNumber.nullable(),
  certificate: Certificate.nullable(),
  /** The last day of the certificate; null when it does not end. */
  certificateUntil: IsoDate.nullable(),
});
export type OfferedForm = z.infer<typeof OfferedForm>;

/** Under whom somebody works who may not lead the treatment of an adult: a colleague by BIG number, or somebody whom the lead checks. */
export const WorksUnder = z.enum(["colleague", "outside"]);

/** Who a therapist is and what this person offers. Places of treatment are kinds of place, never an address. */
export const Profile = z.object({
  gender: Gender,
  professions: z.array(Profession).min(1),
  bigNumber: BigNumber.nullable(),
  agbCode: AgbCode.nullable(),
  skjNumber: SkjNumber.nullable(),
  worksUnder: WorksUnder.nullable(),
  worksUnderNumber: BigNumber.nullable(),
  forms: z.array(OfferedForm).min(1),
  populations: z.array(Population),
  languages: z.array(Language).min(1),
  interpreterOk: z.boolean(),
  flexibleAboutAbsence: z.boolean(),
  places: z.array(PlaceOfTreatment).min(1),
  partsOfWeek: z.array(PartOfTheWeek).min(1),
  homeRegion: slug,
  regions: z.array(slug).min(1),
  contracts: z.array(slug),
  zvwContract: ZvwContract,
});
export type Profile = z.infer<typeof Profile>;

/** What a profile is held against: the catalogue, the colleagues who may supervise, the regions that take part. */
export type ProfileGround = {
  readonly catalogue: readonly { readonly code: string; readonly ageMin: number | null; readonly ageMax: number | null }[];
  readonly supervisors: readonly { readonly therapistId: string; readonly trainedIn: readonly string[] }[];
  readonly openRegions: readonly string[];
  readonly rules: ProfessionRules;
};

/** A field that needs another answer, and a code for the sentence. */
export type ProfileProblem = { readonly field: string; readonly code: string };

/** Everything that keeps this profile from being submitted; each field is named as in the form. */
export function profileProblems(profile: Profile, ground: ProfileGround): ProfileProblem[] {
  return [...numberProblems(profile, ground), ...regionProblems(profile, ground), ...profile.forms.flatMap((form) => formProblems(form, profile, ground))];
}

function numberProblems({ professions, bigNumber, worksUnder, worksUnderNumber }: Profile, { rules }: ProfileGround): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  if (needsBigNumber(professions, rules) && bigNumber === null) problems.push({ field: "bigNumber", code: "big-missing" });
  if (worksUnder === "colleague" && worksUnderNumber === null) problems.push({ field: "worksUnderNumber", code: "works-under-missing" });
  if (worksUnderNumber !== null && worksUnderNumber === bigNumber) problems.push({ field: "worksUnderNumber", code: "works-under-self" });
  return problems;
}

function regionProblems({ homeRegion, regions }: Profile, { openRegions }: ProfileGround): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  if (!openRegions.includes(homeRegion)) problems.push({ field: "homeRegion", code: "region-not-open" });
  if (!regions.every((region) => openRegions.includes(region))) problems.push({ field: "regions", code: "region-not-open" });
  return problems;
}

function formProblems(form: OfferedForm, profile: Profile, ground: ProfileGround): ProfileProblem[] {
  const treatment = ground.catalogue.find(({ code }) => code === form.treatment);
  if (!treatment) return [{ field: "offers", code: "form-unknown" }];
  return [...ageProblems(form, treatment), ...ownNumberProblems(form, profile), ...registrationProblems(form, profile, ground), ...supervisionProblems(form, ground)];
}

function ageProblems({ treatment, ageMin, ageMax }: OfferedForm, catalogued: ProfileGround["catalogue"][number]): ProfileProblem[] {
  if (ageMax < ageMin) return [{ field: `offers.${treatment}.ageMax`, code: "ages-reversed" }];
  const fits = ageMin >= (catalogued.ageMin ?? 0) && ageMax <= (catalogued.ageMax ?? 99);
  return fits ? [] : [{ field: `offers.${treatment}.ageMin`, code: "ages-outside-form" }];
}

/** Under 18 asks for a geregistreerde professional, from 18 for a regiebehandelaar or work under one: a registration, not a wish. [S] facts 2 */
function registrationProblems({ treatment, ageMin, ageMax }: OfferedForm, profile: Profile, { rules }: ProfileGround): ProfileProblem[] {
  if (ageMin < adultAge && !mayTreatChildren(profile, rules)) return [{ field: `offers.${treatment}.ageMin`, code: "children-need-registration" }];
  if (ageMax >= adultAge && profile.worksUnder === null && !mayLeadAdultTreatment(profile.professions, rules)) return [{ field: `offers.${treatment}.ageMax`, code: "adults-need-lead" }];
  return [];
}

function ownNumberProblems({ treatment, supervisorNumber }: OfferedForm, { bigNumber, skjNumber }: Profile): ProfileProblem[] {
  const own = supervisorNumber !== null && [bigNumber, skjNumber].includes(supervisorNumber);
  return own ? [{ field: `offers.${treatment}.supervisorNumber`, code: "supervisor-self" }] : [];
}

function supervisionProblems({ treatment, level, supervisorId, supervisorNumber }: OfferedForm, { supervisors }: ProfileGround): ProfileProblem[] {
  // Whose number it is, is not looked up here: whoever has it says yes or does not.
  if (level === "trained" || supervisorNumber !== null) return [];
  // Who may choose from nobody is asked for a number only: that field is the one that has to change.
  const canChoose = supervisors.some(({ trainedIn }) => trainedIn.includes(treatment));
  if (supervisorId === null && !canChoose) return [{ field: `offers.${treatment}.supervisorNumber`, code: "supervisor-number-missing" }];
  const supervisor = supervisors.find(({ therapistId }) => therapistId === supervisorId);
  if (!supervisor) return [{ field: `offers.${treatment}.supervisorId`, code: "supervisor-missing" }];
  return supervisor.trainedIn.includes(treatment) ? [] : [{ field: `offers.${treatment}.supervisorId`, code: "supervisor-not-trained" }];
}

// Majority, BW 1:233. [S] The registrations on both sides of it are the dated rules.
const adultAge = 18;
