import type { NotSaved, Saved } from "../../../commands/save-draft.ts";
import type { Decision } from "../../../domain/decision.ts";
import type { AnswerProblem } from "../../../domain/read-answers.ts";
import { done, invalid, type Outcome, shown } from "../../../http/respond.ts";
import type { KeptAnswer } from "./kept-while-typing.tsx";

/** Where a button leads once everything is kept. */
export type Onward = "family" | "review";

type How = { readonly now: Date; readonly whileTyping: boolean | undefined; readonly onward?: Onward | undefined; /** Where the plain button leads. */ readonly back?: string };

/** What follows when a draft was kept or was not: an answer for the page that typed on, the page again, or the next one. */
export function keptOutcome(saved: Decision<Saved, NotSaved>, problems: readonly AnswerProblem[], { now, whileTyping, onward, back = "/requests/drafts" }: How): Outcome {
  if (whileTyping) return shown(saved.kind === "refuse" ? ({ notKept: saved.reason } satisfies KeptAnswer) : ({ keptAt: now.toISOString(), without: problems.map(({ field }) => field) } satisfies KeptAnswer));
  if (saved.kind === "refuse") return invalid({ field: "", code: "draft-changed" });
  if (saved.as === "kept-apart") return done(`/requests/drafts/${saved.id}${onward === "family" ? `/people/${saved.person}` : ""}`, "draft-kept-apart");
  if (problems.length > 0) return invalid(...problems);
  const notice = saved.as === "brought-back" ? "draft-brought-back" : "draft-saved";
  if (onward) return done(`/requests/drafts/${saved.id}/${onward}`, saved.as === "brought-back" ? notice : undefined);
  return done(back, notice);
}
