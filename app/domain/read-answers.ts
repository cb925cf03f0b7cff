import { z } from "zod";
import { findIdentifiers } from "./privacy/guard.ts";
import { guardCode } from "./privacy/guard-code.ts";
import type { Span } from "./privacy/span.ts";
import { answerShapes, noteLength, type Question, questions, type RequestAnswers } from "./request-answers.ts";

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
  return { answers, problems };
}

type ReadAnswer = { answer: unknown; problem?: never } | { problem: AnswerProblem; answer?: never } | undefined;

function readAnswer(question: Question, posted: string | readonly string[] | undefined): ReadAnswer {
  if (question === "note") return readNote(String(posted ?? ""));
  const given = (question === "excludedTherapists" ? numbersIn(posted) : [posted ?? []].flat()).map((value) => value.trim()).filter((value) => value !== "");
  if (given.length === 0) return undefined;
  const shape: z.ZodType = answerShapes[question];
  const parsed = shape.safeParse(shape instanceof z.ZodArray ? given : given[0]);
  return parsed.success ? { answer: parsed.data } : { problem: { field: question, code: `${question}-unusable` } };
}

/** Numbers of a register, as people type them: "0902 1234 916" on a line, or several with a comma between. */
function numbersIn(posted: string | readonly string[] | undefined): string[] {
  return [posted ?? []].flat().flatMap((value) => value.split(/[,;\n]/)).map((value) => value.replaceAll(/[\s.-]/g, ""));
}

/**
 * The guard looks at the text exactly as typed, so that the marks land where the writer sees them. The length comes
 * first: a text that is too long is not kept, whatever stands in it.
 */
function readNote(typed: string): ReadAnswer {
  const note = typed.replaceAll("\r\n", "\n").trim();
  if (note === "") return undefined;
  if (note.length > noteLength) return { problem: { field: "note", code: "note-too-long" } };
  const found = findIdentifiers(typed);
  if (found.length > 0) return { problem: { field: "note", code: guardCode(found), at: found.map(({ start, end }) => ({ start, end })) } };
  return { answer: note };
}

/** Answers that were kept earlier, read back from where they lay. What no longer is an answer is left out. */
export function keptAnswers(stored: unknown): RequestAnswers {
  const record = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(stored);
  return record.success ? readAnswers(record.data).answers : {};
}
