import { z } from "zod";
import { NumberOfPlaces, type OpenableKind } from "./capacity.ts";
import { Language } from "./language.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { Profession } from "./profession.ts";
import { Gender, type OfferedForm, type Profile, type ProfileProblem } from "./profile.ts";
import { AgbCode, BigNumber, SkjNumber } from "./registration-numbers.ts";
import { Level, ZvwContract } from "./therapist.ts";
import { PartOfTheWeek } from "./working-week.ts";

/** What a form posted: each name with one value, or several. */
export const Posted = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Posted = z.infer<typeof Posted>;

export type ReadProfile =
  | { readonly kind: "readable"; readonly profile: Profile; readonly places: Readonly<Record<OpenableKind, number>> }
  | { readonly kind: "unreadable"; readonly problems: readonly ProfileProblem[] };

const age = z.string().trim().regex(/^\d{1,2}$/, "age-format").transform(Number);
const slug = z.string().regex(/^[a-z-]+$/, "region-missing");

function some<Item extends z.ZodType>(item: Item, code: string) {
  return z.array(item).min(1, code);
}

function orEmpty<Item extends z.ZodType>(item: Item) {
  return z.preprocess((typed) => (typeof typed === "string" && typed.trim() === "" ? null : typed), item.nullable());
}

const Offer = z.object({
  ageMin: age,
  ageMax: age,
  level: z.enum(Level.enum, "level-missing"),
  supervisorId: orEmpty(z.uuid("supervisor-missing")),
});

const Answers = z.object({
  gender: z.enum(Gender.enum, "gender-missing"),
  professions: some(Profession, "professions-missing"),
  bigNumber: orEmpty(BigNumber),
  // Not "agbCode": what is called a code is a secret, and does not come back when a form is shown again.
  agbNumber: orEmpty(AgbCode),
  skjNumber: orEmpty(SkjNumber),
  chosenForms: some(z.string(), "forms-missing"),
  offers: z.record(z.string(), Offer),
  languages: some(Language, "languages-missing"),
  interpreterOk: z.boolean(),
  flexibleAboutAbsence: z.boolean(),
  places: some(PlaceOfTreatment, "places-missing"),
  partsOfWeek: some(PartOfTheWeek, "parts-missing"),
  homeRegion: slug,
  regions: some(slug, "regions-missing"),
  contracts: z.array(slug),
  zvwContract: z.enum(ZvwContract.enum, "zvw-missing"),
  treatmentPlaces: NumberOfPlaces,
  screeningPlaces: NumberOfPlaces,
});

/**
 * Reads a posted profile. The details of a form of treatment are fields of their own, `offers.emdr.ageMin`; those of
 * forms that were not chosen are left aside, so that nobody has to empty what does not count.
 */
export function readProfile(posted: Posted): ReadProfile {
  const parsed = Answers.safeParse(answersIn(posted));
  if (!parsed.success) return { kind: "unreadable", problems: problemsIn(parsed.error.issues) };
  const { chosenForms, offers, treatmentPlaces, screeningPlaces, agbNumber: agbCode, ...rest } = parsed.data;
  const forms = chosenForms.flatMap((treatment): OfferedForm[] => (offers[treatment] ? [{ treatment, ...withoutNeedlessSupervisor(offers[treatment]) }] : []));
  return { kind: "readable", profile: { ...rest, agbCode, forms }, places: { treatment: treatmentPlaces, screening: screeningPlaces } };
}

function withoutNeedlessSupervisor(offer: z.infer<typeof Offer>) {
  return offer.level === "trained" ? { ...offer, supervisorId: null } : offer;
}

function answersIn(posted: Posted) {
  const chosenForms = all(posted, "offers");
  return {
    gender: posted.gender,
    professions: all(posted, "professions"),
    bigNumber: one(posted, "bigNumber"),
    agbNumber: one(posted, "agbNumber"),
    skjNumber: one(posted, "skjNumber"),
    chosenForms,
    offers: Object.fromEntries(chosenForms.map((code) => [code, offerIn(posted, code)])),
    languages: all(posted, "languages"),
    interpreterOk: all(posted, "interpreterOk").length > 0,
    flexibleAboutAbsence: all(posted, "flexibleAboutAbsence").length > 0,
    places: all(posted, "places"),
    partsOfWeek: all(posted, "partsOfWeek"),
    homeRegion: one(posted, "homeRegion"),
    regions: all(posted, "regions"),
    contracts: all(posted, "contracts"),
    zvwContract: posted.zvwContract,
    treatmentPlaces: one(posted, "treatmentPlaces"),
    screeningPlaces: one(posted, "screeningPlaces"),
  };
}

function offerIn(posted: Posted, code: string) {
  const detail = (name: string) => one(posted, `offers.${code}.${name}`);
  return { ageMin: detail("ageMin"), ageMax: detail("ageMax"), level: detail("level"), supervisorId: detail("supervisorId") };
}

function one(posted: Posted, name: string): string {
  return [posted[name] ?? ""].flat()[0] ?? "";
}

function all(posted: Posted, name: string): string[] {
  return [...new Set([posted[name] ?? []].flat())].filter((value) => value !== "");
}

/** One problem per field: the parts of a path that are numbers are places in a list, and no field of their own. */
function problemsIn(issues: readonly z.core.$ZodIssue[]): ProfileProblem[] {
  const first = new Map<string, ProfileProblem>();
  for (const { path, message } of issues) {
    const field = path.filter((part) => typeof part === "string").join(".").replace("chosenForms", "offers");
    if (!first.has(field)) first.set(field, { field, code: /^[a-z-]+$/.test(message) ? message : "unusable" });
  }
  return [...first.values()];
}
