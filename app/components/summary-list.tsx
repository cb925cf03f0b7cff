import type { ReactNode } from "react";

export type SummaryItem = { readonly term: ReactNode; readonly detail: ReactNode; readonly action?: ReactNode };

/** What is known about something: a word and its answer, and perhaps a link to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ term, detail, action }, index) => (
        <div key={index} className="summary-item">
          <dt>{term}</dt>
          <dd>{detail}</dd>
          {action && <dd className="summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
