import { z } from "zod";
import { findIdentifiers } from "../privacy/guard.ts";
import { guardCode } from "../privacy/guard-code.ts";
import { adviceNoteLength } from "../text-length.ts";
import { type Advice, advices } from "./result.ts";

/** What a therapist who screened adds to the sums. */
export interface ScreeningAdviceGiven {
  readonly advice: Advice;
  /** Codes of treatments; none leaves it to whoever treats. */
  readonly forms: readonly string[];
  readonly note: string;
}

export type AdviceProblem = { readonly field: string; readonly code: string; readonly at?: readonly { start: number; end: number }[] };
export type ReadAdvice = { readonly kind: "read"; readonly advice: ScreeningAdviceGiven } | { readonly kind: "unreadable"; readonly problems: readonly AdviceProblem[] };

const Posted = z.object({
  advice: z.enum(advices).optional().catch(undefined),
  advisedForms: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().regex(/^[a-z0-9-]+$/).max(40)).max(40)).catch([]),
  adviceNote: z.string().catch(""),
});

/**
 * The advice as it was posted. `suitable` are the treatments that suit this person: others are refused. In the note the
 * guard looks for whoever it could name; it looks at the text exactly as typed, so that its marks land where they belong.
 */
export function readAdvice(posted: unknown, suitable: readonly string[]): ReadAdvice {
  const { advice, advisedForms, adviceNote } = Posted.parse(posted);
  const problems: AdviceProblem[] = [];
  if (advice === undefined) problems.push({ field: "advice", code: "advice-missing" });
  if (!advisedForms.every((form) => suitable.includes(form))) problems.push({ field: "advisedForms", code: "advisedForms-unusable" });
  problems.push(...noteProblems(adviceNote));
  if (advice === undefined || problems.length > 0) return { kind: "unreadable", problems };
  return { kind: "read", advice: { advice, forms: advice === "treatment" ? [...new Set(advisedForms)] : [], note: adviceNote.replaceAll("\r\n", "\n").trim() } };
}

/** The length first: a text that is too long is not kept, whatever stands in it. */
function noteProblems(typed: string): AdviceProblem[] {
  if (typed.replaceAll("\r\n", "\n").trim().length > adviceNoteLength) return [{ field: "adviceNote", code: "adviceNote-too-long" }];
  const found = findIdentifiers(typed);
  if (found.length === 0) return [];
  return [{ field: "adviceNote", code: guardCode(found), at: found.map(({ start, end }) => ({ start, end })) }];
}
