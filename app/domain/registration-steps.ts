import type { Posted } from "./posted.ts";
import { practiceFields } from "./practice-answers.ts";
import { readProfile } from "./profile-form.ts";
import { type ProfileGround, type ProfileProblem, profileProblems } from "./profile.ts";

/** The steps of a registration, in the order of the page. Each is saved for itself; the last thing is to send it. */
export const registrationSteps = ["practice", "registrations", "forms", "people", "regions", "work", "code"] as const;
export type RegistrationStep = (typeof registrationSteps)[number];

/** The fields of the profile that each step asks. `practice` also asks where somebody works, and `code` is a promise. */
export const fieldsOfStep: Readonly<Record<RegistrationStep, readonly string[]>> = {
  practice: ["gender", ...practiceFields],
  registrations: ["professions", "bigNumber", "agbNumber", "skjNumber", "worksUnder", "worksUnderNumber"],
  forms: ["offers"],
  people: ["populations", "languages", "interpreterOk"],
  regions: ["homeRegion", "regions", "contracts", "zvwContract"],
  work: ["places", "partsOfWeek", "flexibleAboutAbsence", "treatmentPlaces", "screeningPlaces"],
  code: ["agree"],
};

/** The step whose page asks this field; the details of a form of treatment are `offers.emdr.ageMin` and the like. */
export function stepOfField(field: string): RegistrationStep {
  const asked = field.split(".")[0] ?? field;
  return registrationSteps.find((step) => fieldsOfStep[step].includes(asked)) ?? "practice";
}

/** Only what this step asks: what else was posted with it changes nothing. */
export function answersOfStep(step: RegistrationStep, posted: Posted): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([field]) => fieldsOfStep[step].includes(field.split(".")[0] ?? field)));
}

/** What was answered before, without this step, and with what this step says now. */
export function withStep(before: Posted, step: RegistrationStep, posted: Posted): Posted {
  const others = Object.entries(before).filter(([field]) => !fieldsOfStep[step].includes(field.split(".")[0] ?? field));
  return { ...Object.fromEntries(others), ...answersOfStep(step, posted) };
}

/** All that keeps these answers from being a profile that can be sent, in the order of the form. */
export function problemsOfAnswers(answers: Posted, ground: ProfileGround): readonly ProfileProblem[] {
  const read = readProfile(answers);
  return read.kind === "unreadable" ? read.problems : profileProblems(read.profile, ground);
}

/**
 * What keeps one step from being saved. What depends on another step, such as the ages on the profession, is asked as far
 * as that step is answered, and once more before sending. A field that another step still has to ask never makes this one
 * wrong, nor right: the region is known from the invitation, long before the contracts are.
 */
export function problemsOfStep(step: RegistrationStep, answers: Posted, ground: ProfileGround): readonly ProfileProblem[] {
  const region = ground.openRegions[0] ?? "";
  const notYetAsked = Object.entries({ ...anybody, homeRegion: region, regions: region }).filter(([field]) => stepOfField(field) !== step);
  return problemsOfAnswers({ ...Object.fromEntries(notYetAsked), ...answers }, ground).filter(({ field }) => stepOfField(field) === step);
}

/** Somebody who may do everything, in the place of what was not yet asked: so that a missing step never makes another one wrong. */
const anybody: Posted = {
  gender: "other", professions: "psychiater", bigNumber: "00000000000", agbNumber: "", skjNumber: "", worksUnder: "", languages: "nl",
  offers: "anything", "offers.anything.ageMin": "0", "offers.anything.ageMax": "0", "offers.anything.level": "trained",
  places: "online", partsOfWeek: "mon-am", zvwContract: "none", treatmentPlaces: "0", screeningPlaces: "0",
};

export type StepStanding = "done" | "incomplete" | "untouched";

/** How each step stands: saved and right, saved and no longer right because of another one, or not begun. */
export function standingOfSteps(saved: ReadonlySet<RegistrationStep>, problems: readonly ProfileProblem[]): Record<RegistrationStep, StepStanding> {
  const wrong = new Set(problems.map(({ field }) => stepOfField(field)));
  const standing = (step: RegistrationStep): StepStanding => (!saved.has(step) ? "untouched" : wrong.has(step) ? "incomplete" : "done");
  return Object.fromEntries(registrationSteps.map((step) => [step, standing(step)])) as Record<RegistrationStep, StepStanding>;
}
