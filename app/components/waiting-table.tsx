import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { Urgency } from "../domain/urgency.ts";
import { regionWords } from "../words/region.ts";
import { count } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Waiting = { urgency: Urgency | null; requests: number; medianDays: number; longestDays: number; pastNorm: number };

/** Who waits for a therapist now: everyone together, then per urgency. */
export function WaitingTable({ waiting }: { waiting: readonly Waiting[] }) {
  const words = useWords(regionWords);
  const language = useLanguage();
  if (waiting.length === 0) return <Paragraph>{words.nobodyWaits}</Paragraph>;
  return (
    <DataTable
      caption={words.waiting}
      captionHidden
      rows={waiting}
      rowKey={(row) => row.urgency ?? "everyone"}
      columns={[
        { label: words.urgency, cell: (row) => (row.urgency ? words.urgencies[row.urgency] : words.everyone) },
        { label: words.people, numeric: true, cell: (row) => count(row.requests, language) },
        { label: words.median, numeric: true, cell: (row) => words.days(row.medianDays) },
        { label: words.longest, numeric: true, cell: (row) => words.days(row.longestDays) },
        { label: words.pastNorm, numeric: true, cell: (row) => count(row.pastNorm, language) },
      ]}
    />
  );
}
