import type { ReactNode } from "react";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";

export type TaskRow = { readonly key: string; readonly to: string; readonly name: string; readonly status: TaskStatus; readonly aside?: ReactNode };

/** How far a part of the family is: nothing answered, so many questions left, or ready. */
export type TaskStatus = { readonly kind: "ready" } | { readonly kind: "untouched" } | { readonly kind: "missing"; readonly count: number };

/** What there is to do and how far each is, one line each. */
export function TaskList({ label, rows }: { label: string; rows: readonly TaskRow[] }) {
  return (
    <ul className="task-list" aria-label={label}>
      {rows.map(({ key, to, name, status, aside }) => (
        <li key={key}>
          <div className="task-list-row">
            <TextLink to={to}>{name}</TextLink>
            <StatusTag status={status} />
          </div>
          {aside}
        </li>
      ))}
    </ul>
  );
}

export function StatusTag({ status }: { status: TaskStatus }) {
  const words = useWords(householdWords).status;
  if (status.kind === "ready") return <Tag tone="good">{words.ready}</Tag>;
  if (status.kind === "untouched") return <Tag>{words.untouched}</Tag>;
  return <Tag tone="busy">{words.missing(status.count)}</Tag>;
}
