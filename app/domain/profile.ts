import { z } from "zod";
import { Language } from "./language.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { mayLeadAdultTreatment, mayTreatChildren, needsBigNumber, Profession, type ProfessionRules } from "./profession.ts";
import { AgbCode, BigNumber, SkjNumber } from "./registration-numbers.ts";
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
  supervisorId: z.uuid().nullable(),
});
export type OfferedForm = z.infer<typeof OfferedForm>;

/** Who a therapist is and what this person offers. Places of treatment are kinds of place, never an address. */
export const Profile = z.object({
  gender: Gender,
  professions: z.array(Profession).min(1),
  bigNumber: BigNumber.nullable(),
  agbCode: AgbCode.nullable(),
  skjNumber: SkjNumber.nullable(),
  forms: z.array(OfferedForm).min(1),
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

function numberProblems({ professions, bigNumber }: Profile, { rules }: ProfileGround): ProfileProblem[] {
  return needsBigNumber(professions, rules) && bigNumber === null ? [{ field: "bigNumber", code: "big-missing" }] : [];
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
  return [...ageProblems(form, treatment), ...registrationProblems(form, profile, ground), ...supervisionProblems(form, ground)];
}

function ageProblems({ treatment, ageMin, ageMax }: OfferedForm, catalogued: ProfileGround["catalogue"][number]): ProfileProblem[] {
  if (ageMax < ageMin) return [{ field: `offers.${treatment}.ageMax`, code: "ages-reversed" }];
  const fits = ageMin >= (catalogued.ageMin ?? 0) && ageMax <= (catalogued.ageMax ?? 99);
  return fits ? [] : [{ field: `offers.${treatment}.ageMin`, code: "ages-outside-form" }];
}

/** Under 18 asks for a geregistreerde professional, from 18 for a regiebehandelaar: a registration, not a wish. */
function registrationProblems({ treatment, ageMin, ageMax }: OfferedForm, profile: Profile, { rules }: ProfileGround): ProfileProblem[] {
  if (ageMin < adultAge && !mayTreatChildren(profile, rules)) return [{ field: `offers.${treatment}.ageMin`, code: "children-need-registration" }];
  if (ageMax >= adultAge && !mayLeadAdultTreatment(profile.professions, rules)) return [{ field: `offers.${treatment}.ageMax`, code: "adults-need-lead" }];
  return [];
}

function supervisionProblems({ treatment, level, supervisorId }: OfferedForm, { supervisors }: ProfileGround): ProfileProblem[] {
  if (level === "trained") return [];
  const supervisor = supervisors.find(({ therapistId }) => therapistId === supervisorId);
  if (!supervisor) return [{ field: `offers.${treatment}.supervisorId`, code: "supervisor-missing" }];
  return supervisor.trainedIn.includes(treatment) ? [] : [{ field: `offers.${treatment}.supervisorId`, code: "supervisor-not-trained" }];
}

// Majority, BW 1:233. [S] The registrations on both sides of it are the dated rules.
const adultAge = 18;
