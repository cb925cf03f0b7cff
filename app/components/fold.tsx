import type { ReactNode } from "react";
import { useTyped } from "./typed.ts";

type FoldProps = {
  summary: ReactNode;
  /** The fields in it: it stands open as soon as one of them was answered, or has to be answered again. */
  fields: readonly string[];
  /** What was answered before, by field. */
  answers: Readonly<Record<string, unknown>>;
  children: ReactNode;
};

/** Questions that few need, behind a line that opens. A browser without scripts opens it too. */
export function Fold({ summary, fields, answers, children }: FoldProps) {
  const { typed, problems } = useTyped();
  const shown: Readonly<Record<string, unknown>> = typed ?? answers;
  const open = fields.some((field) => isAnswered(shown[field]) || problems.some((problem) => problem.field === field));
  return (
    <details className="folded" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function isAnswered(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
}
