import type { ReactNode } from "react";

/** Pictures and tables behind a line that says what they answer. On paper, where nothing opens, they always stand open. */
export function FiguresFold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="quarter-figures open-in-print">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
