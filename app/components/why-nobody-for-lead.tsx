import type { FailedOnly } from "../domain/matching/explanation.ts";
import { nobodyFoundWords } from "../words/nobody-found.ts";
import { regionRequestWords } from "../words/region-requests.ts";
import { count } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";
import { Moment } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type WhyNobodyProps = { failedOnly: FailedOnly; lookedAt: string | Date; nobodyFits: boolean };

/** Whether waiting helps, and which single point keeps how many therapists away. */
export function WhyNobody({ failedOnly, lookedAt, nobodyFits }: WhyNobodyProps) {
  const said = useWords(nobodyFoundWords);
  const words = useWords(regionRequestWords);
  const language = useLanguage();
  const rows = (Object.entries(said.criteria) as [keyof FailedOnly, string][]).flatMap(([name, reason]) => (failedOnly[name] ? [{ reason, many: failedOnly[name] }] : []));
  return (
    <Section title={nobodyFits ? said.stuckTitle : said.title} className="situation">
      <p>{nobodyFits ? words.stuck : said.text}</p>
      {rows.length > 0 && (
        <DataTable
          caption={words.onePointAway}
          narrow="scroll"
          rows={rows}
          rowKey={({ reason }) => reason}
          columns={[
            { label: said.criterion, cell: ({ reason }) => reason },
            { label: said.therapists, numeric: true, cell: ({ many }) => count(many, language) },
          ]}
        />
      )}
      <p className="small-print">
        {said.looked}: <Moment at={lookedAt} />.
      </p>
    </Section>
  );
}
