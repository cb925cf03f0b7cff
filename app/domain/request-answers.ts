import { z } from "zod";
import { Language } from "./language.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { type Finding, findIdentifiers } from "./privacy/guard.ts";
import type { Span } from "./privacy/span.ts";
import { FamilySetting, PersonKind, RequestKind } from "./request.ts";
import { urgencies } from "./urgency.ts";
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
const shapes = {
  desk: z.string().regex(new RegExp(`^${uuid}:[a-z]+(-[a-z]+)*$`)),
  setting: FamilySetting,
  personKind: PersonKind,
  ageYears: z.string().regex(/^\d{1,2}$/),
  turnsEighteenSoon: z.enum(yesOrNo),
  kind: RequestKind,
  forms: z.array(z.string().regex(/^[a-z0-9-]+$/).max(40)).max(40),
  language: Language,
  interpreter: z.enum(yesOrNo),
  gender: z.enum(genderWishes),
  places: z.array(PlaceOfTreatment).max(3),
  anyPart: z.literal("yes"),
  partsOfWeek: z.array(PartOfTheWeek).max(16),
  urgency: z.enum(urgencies),
  origin: slug,
  excludedRegions: z.array(slug).max(28),
  excludedPractices: z.array(z.uuid()).max(200),
  note: z.string().max(noteLength),
} as const;

export type Question = keyof typeof shapes;
export const questions = Object.keys(shapes) as readonly Question[];

/** What has been answered so far. A question without an answer is not there. */
export type RequestAnswers = { readonly [Q in Question]?: z.infer<(typeof shapes)[Q]> };

/** An answer that needs another one. `at` marks the places in a free text that say who it is about. */
export type AnswerProblem = { readonly field: Question; readonly code: string; readonly at?: readonly Span[] };

export type ReadAnswers = { readonly answers: RequestAnswers; readonly problems: readonly AnswerProblem[] };

type Posted = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Takes what a form posted apart: the answers that may be kept, and a problem for each that may not. A text in which
 * the guard finds somebody is not among the answers, whatever happens to the rest.
 */
export function readAnswers(posted: Posted): ReadAnswers {
  const answers: Record<string, unknown> = {};
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    const read = readAnswer(question, posted[question]);
    if (read?.problem) problems.push(read.problem);
    else if (read) answers[question] = read.answer;
  }
  return { answers: answers as RequestAnswers, problems };
}

type ReadAnswer = { answer: unknown; problem?: never } | { problem: AnswerProblem; answer?: never } | undefined;

function readAnswer(question: Question, posted: string | readonly string[] | undefined): ReadAnswer {
  if (question === "note") return readNote(String(posted ?? ""));
  const given = [posted ?? []].flat().map((value) => value.trim()).filter((value) => value !== "");
  if (given.length === 0) return undefined;
  const shape: z.ZodType = shapes[question];
  const parsed = shape.safeParse(shape instanceof z.ZodArray ? given : given[0]);
  return parsed.success ? { answer: parsed.data } : { problem: { field: question, code: `${question}-unusable` } };
}

/** The guard looks at the text exactly as typed, so that the marks land where the writer sees them. */
function readNote(typed: string): ReadAnswer {
  const found = findIdentifiers(typed);
  if (found.length > 0) return { problem: { field: "note", code: guardCode(found), at: found.map(({ start, end }) => ({ start, end })) } };
  const note = typed.replaceAll("\r\n", "\n").trim();
  if (note === "") return undefined;
  return note.length > noteLength ? { problem: { field: "note", code: "note-too-long" } } : { answer: note };
}

function guardCode(found: readonly Finding[]): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.length === 1 ? `guard-${kinds[0]}` : "guard-several";
}

/** Answers that were kept earlier, read back from where they lay. What no longer is an answer is left out. */
export function keptAnswers(stored: unknown): RequestAnswers {
  const record = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(stored);
  return record.success ? readAnswers(record.data).answers : {};
}
