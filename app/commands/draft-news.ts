import { isDeepStrictEqual } from "node:util";
import type { DraftPart } from "../../db/drafts.ts";
import type { RequestAnswers } from "../domain/request-answers.ts";

/** `seen` is when this part was last changed as far as the writer knew: null for one that was not saved before. */
export type Part = { readonly seen: string | null; readonly answers: RequestAnswers };

/** Whether the stored part of a draft holds something that this open page never saw, and that differs from what it now says. */
export function isNews(stored: Omit<DraftPart, "id">, { seen, answers }: Part, page: string | null | undefined): boolean {
  if (isDeepStrictEqual(stored.answers, answers)) return false;
  return stored.changedAt.toISOString() !== seen && (stored.page === null || stored.page !== page);
}
