import { DataTable } from "../../../components/data-table.tsx";
import { Section } from "../../../components/page.tsx";
import { Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import type { Funnel } from "../../../domain/matching/explanation.ts";
import { type CountedCriterion, nobodyFoundWords } from "../../../words/nobody-found.ts";
import { count } from "../../../words/say.ts";
import type { OfferedRoom } from "./room.ts";
import { WhatWouldHelp } from "./what-would-help.tsx";

type NobodyFoundProps = { reference: string; funnel: Funnel; prospects: OfferedRoom | null; lookedAt: string | Date; nobodyFits: boolean };

/** Why nobody yet: what would help, how it stands in the queue, and numbers of therapists per reason. */
export function NobodyFound({ reference, funnel, prospects, lookedAt, nobodyFits }: NobodyFoundProps) {
  const words = useWords(nobodyFoundWords);
  const language = useLanguage();
  const concessions = prospects?.concessions ?? [];
  const stuckText = concessions.length > 0 ? words.stuckTextHelps : words.stuckText;
  return (
    <Section title={nobodyFits ? words.stuckTitle : words.title} className="situation" id="situation">
      <p>{nobodyFits ? stuckText : words.text}</p>
      <WhatWouldHelp reference={reference} concessions={concessions} />
      {prospects && <p>{words.queue(count(prospects.queue.place, language), count(prospects.queue.of, language))} {words.held(prospects.held)}</p>}
      <FunnelTable funnel={funnel} open={concessions.length === 0} />
      <p className="small-print">
        {words.looked}: <Moment at={lookedAt} />.
      </p>
    </Section>
  );
}

/** Folded away where something would help: that comes first. */
function FunnelTable({ funnel, open }: { funnel: Funnel; open: boolean }) {
  const words = useWords(nobodyFoundWords);
  const language = useLanguage();
  const number = (value: number) => (value > 0 ? count(value, language) : "–");
  const rows = (Object.entries(words.criteria) as [CountedCriterion, string][]).flatMap(([name, reason]) => {
    const first = funnel.failedFirst[name];
    return first ? [{ reason, first, only: funnel.failedOnly[name] ?? 0 }] : [];
  });
  if (funnel.couldServe > 0) rows.push({ reason: words.couldServe, first: funnel.couldServe, only: 0 });
  if (rows.length === 0) return null;
  return (
    <details className="chart-table" open={open}>
      <summary>{words.caption}</summary>
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="scroll"
        rows={rows}
        rowKey={(row) => row.reason}
        columns={[
          { label: words.criterion, cell: (row) => row.reason },
          { label: words.therapists, numeric: true, cell: (row) => number(row.first) },
          { label: words.only, numeric: true, cell: (row) => number(row.only) },
        ]}
      />
      <p className="small-print">{words.onlyHint}</p>
    </details>
  );
}
