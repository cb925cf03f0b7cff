import { createContext, useContext } from "react";
import { useActionData } from "@remix-run/react";
import type { Problem } from "../http/problem.ts";
import { commonWords } from "../words/common.ts";
import { guardWords } from "../words/guard.ts";
import { fill } from "../words/fill.ts";
import { useWords } from "./words.tsx";

type Posted = { readonly problems: readonly Problem[]; readonly typed: Readonly<Record<string, string | readonly string[]>> | null };

const nothingPosted: Posted = { problems: [], typed: null };

/** What was posted to this page and came back; `typed` is null when nothing was. */
export function useTyped(): Posted {
  const data = useActionData() as Partial<Posted> | undefined;
  if (!data?.problems) return nothingPosted;
  return { problems: data.problems, typed: data.typed ?? null };
}

/** Sentences by code. A form hands those of its own area to its fields. */
export type ProblemWords = Readonly<Record<string, string>>;

const ProblemWordsContext = createContext<ProblemWords>({});

export const ProblemWordsProvider = ProblemWordsContext.Provider;

/** Turns a problem into a sentence: the form's own, else the guard's, else a common one, else one that always holds. */
export function useProblemSentence(): (problem: Problem) => string {
  const own = useContext(ProblemWordsContext);
  const common = useWords(commonWords).fieldProblem;
  const guard = useWords(guardWords).found;
  const said = ({ code, with: values }: Problem) => fill(own[code] ?? guard[code] ?? common[code] ?? common.unusable ?? code, values);
  const where = ({ code, about }: NonNullable<Problem["page"]>) => `${own[code] ?? ""}${about ? ` (${about})` : ""}: `;
  return (problem) => (problem.page ? where(problem.page) : "") + said(problem);
}

/** The problem of one field, and what it showed when it was sent. */
export function useField(name: string, defaultValue: string | number | undefined) {
  const { problems, typed } = useTyped();
  const posted = typed?.[name];
  const value = posted === undefined ? defaultValue : typeof posted === "string" ? posted : posted[0];
  return { value, problem: problems.find((problem) => problem.field === name) };
}

/** The problem of a group, and what was chosen when it was sent: unticked boxes are not posted at all. */
export function useChoices(name: string, defaults: readonly string[]) {
  const { problems, typed } = useTyped();
  const posted = typed?.[name] ?? [];
  const chosen = typed === null ? defaults : typeof posted === "string" ? [posted] : posted;
  return { chosen, problem: problems.find((problem) => problem.field === name) };
}

/** The id of a field is its name, so that a problem can be linked to. These describe it. */
export function describedBy(name: string, hint: boolean, problem: boolean): string | undefined {
  return [hint ? `${name}-hint` : "", problem ? `${name}-problem` : ""].filter(Boolean).join(" ") || undefined;
}
