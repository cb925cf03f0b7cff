import { z } from "zod";
import { AfterLeaving, SafetyPhase } from "./household.ts";
import { Language } from "./language.ts";
import { Population } from "./population.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { ShownAs } from "./privacy/shown-as.ts";
import { FamilySetting, PersonKind, RequestKind } from "./request.ts";
import { urgencies } from "./urgency.ts";
import { UrgencyReason } from "./urgency-reason.ts";
import { PartOfTheWeek } from "./working-week.ts";

/** The answer for who leaves the form of treatment to the therapist. */
export const therapistDecides = "therapist-decides";

export const genderWishes = ["any", "female-wish", "male-wish", "female-must", "male-must"] as const;
export const yesOrNo = ["yes", "no"] as const;
export const noteLength = 500;

const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/**
 * Every question of the form, and the answers that can be kept: codes and small numbers, so that no field but the
 * note can hold a name, and the note passes the guard. `desk` is an organisation in one of its regions.
 */
export const answerShapes = {
  desk: z.string().regex(new RegExp(`^${uuid}:[a-z]+(-[a-z]+)*$`)),
  setting: FamilySetting,
  personKind: PersonKind,
  ageYears: z.string().regex(/^\d{1,2}$/),
  turnsEighteenSoon: z.enum(yesOrNo),
  kind: RequestKind,
  forms: z.array(z.string().regex(/^[a-z0-9-]+$/).max(40)).max(40),
  populations: z.array(Population).max(3),
  language: Language,
  interpreter: z.enum(yesOrNo),
  gender: z.enum(genderWishes),
  places: z.array(PlaceOfTreatment).max(3),
  anyPart: z.literal("yes"),
  partsOfWeek: z.array(PartOfTheWeek).max(16),
  absenceLikely: z.literal("yes"),
  urgency: z.enum(urgencies),
  urgencyReason: UrgencyReason,
  origin: slug,
  leavesIn: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  afterLeaving: AfterLeaving,
  movesTo: slug,
  safety: SafetyPhase,
  excludedRegions: z.array(slug).max(28),
  excludedPractices: z.array(z.uuid()).max(200),
  excludedTherapists: z.array(z.string().regex(/^\d{6,12}$/)).max(10),
  note: z.string().max(noteLength),
  shownAs: ShownAs,
} as const;

export type Question = keyof typeof answerShapes;
export const questions = Object.keys(answerShapes) as readonly Question[];

/** What has been answered so far. A question without an answer is not there. */
export type RequestAnswers = { readonly [Q in Question]?: z.infer<(typeof answerShapes)[Q]> };

/** What holds for a whole family, and is asked once for all its persons. */
export const sharedQuestions = ["desk", "setting", "origin", "leavesIn", "afterLeaving", "movesTo", "safety", "excludedRegions", "excludedPractices", "excludedTherapists"] as const satisfies readonly Question[];
export type SharedQuestion = (typeof sharedQuestions)[number];

export const personalQuestions: readonly Question[] = questions.filter((question) => !isShared(question));

export function isShared(question: Question): question is SharedQuestion {
  return sharedQuestions.some((shared) => shared === question);
}

/** What is often the same for brothers, sisters and parents. Who it is about, the kind of help and the note never are. */
const alike: readonly Question[] = ["language", "interpreter", "gender", "places", "anyPart", "partsOfWeek", "absenceLikely"];

/** Only these answers, as far as they were given. */
export function pick(answers: RequestAnswers, asked: readonly Question[]): RequestAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.some((each) => each === question)));
}

export function sharedOf(answers: RequestAnswers): RequestAnswers {
  return pick(answers, sharedQuestions);
}

export function personalOf(answers: RequestAnswers): RequestAnswers {
  return pick(answers, personalQuestions);
}

/** What a family expects: told once for its household, with whoever of it is sent first. */
const prospect: readonly Question[] = ["leavesIn", "afterLeaving", "movesTo", "safety"];

export function withoutProspect(answers: RequestAnswers): RequestAnswers {
  return pick(answers, questions.filter((question) => !prospect.includes(question)));
}

/** What another person of the family can start with. */
export function copiedFrom(answers: RequestAnswers): RequestAnswers {
  return pick(answers, alike);
}
