import { z } from "zod";
import { NumberOfPlaces, type OpenableKind } from "./capacity.ts";
import { Certificate } from "./certificate.ts";
import { Language } from "./language.ts";
import { all, one, type Posted } from "./posted.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { Population } from "./population.ts";
import { Profession } from "./profession.ts";
import { Gender, type OfferedForm, type Profile, type ProfileProblem, WorksUnder } from "./profile.ts";
import { AgbCode, BigNumber, RegisterNumber, SkjNumber } from "./registration-numbers.ts";
import { Level, ZvwContract } from "./therapist.ts";
import { PartOfTheWeek } from "./working-week.ts";

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

const Offer = z
  .object({
    ageMin: age,
    ageMax: age,
    level: z.enum(Level.enum, "level-missing"),
    supervisorId: orEmpty(z.uuid("supervisor-missing")),
    supervisorNumber: orEmpty(RegisterNumber),
    certificate: orEmpty(z.enum(Certificate.enum, "certificate-missing")),
    certificateUntil: orEmpty(z.iso.date("date-format")),
  })
  .refine(({ certificate, certificateUntil }) => certificate !== null || certificateUntil === null, { error: "certificate-missing", path: ["certificate"] });

const Answers = z.object({
  gender: z.enum(Gender.enum, "gender-missing"),
  professions: some(Profession, "professions-missing"),
  bigNumber: orEmpty(BigNumber),
  // Not "agbCode": what is called a code is a secret, and does not come back when a form is shown again.
  agbNumber: orEmpty(AgbCode),
  skjNumber: orEmpty(SkjNumber),
  worksUnder: orEmpty(WorksUnder),
  worksUnderNumber: orEmpty(BigNumber),
  chosenForms: some(z.string(), "forms-missing"),
  offers: z.record(z.string(), Offer),
  populations: z.array(Population),
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
  const worksUnderNumber = rest.worksUnder === "colleague" ? rest.worksUnderNumber : null;
  return { kind: "readable", profile: { ...rest, worksUnderNumber, agbCode, forms }, places: { treatment: treatmentPlaces, screening: screeningPlaces } };
}

/** A colleague who was chosen goes before a number that was typed. */
function withoutNeedlessSupervisor(offer: z.infer<typeof Offer>) {
  if (offer.level === "trained") return { ...offer, supervisorId: null, supervisorNumber: null };
  return offer.supervisorId === null ? offer : { ...offer, supervisorNumber: null };
}

function answersIn(posted: Posted) {
  const chosenForms = all(posted, "offers");
  return {
    gender: posted.gender,
    professions: all(posted, "professions"),
    bigNumber: one(posted, "bigNumber"),
    agbNumber: one(posted, "agbNumber"),
    skjNumber: one(posted, "skjNumber"),
    worksUnder: one(posted, "worksUnder"),
    worksUnderNumber: posted.worksUnder === "colleague" ? one(posted, "worksUnderNumber") : "",
    chosenForms,
    offers: Object.fromEntries(chosenForms.map((code) => [code, offerIn(posted, code)])),
    populations: all(posted, "populations"),
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

export const offerDetails = ["ageMin", "ageMax", "level", "supervisorId", "supervisorNumber", "certificate", "certificateUntil"] as const;

function offerIn(posted: Posted, code: string) {
  const detail = (name: string) => one(posted, `offers.${code}.${name}`);
  return Object.fromEntries(offerDetails.map((name) => [name, detail(name)]));
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
