import { figuresOf } from "../../domain/publication/figures-of-region.ts";
import { type PublishedSupply, type SupplyLine, supplyPerForm, supplyPerLanguage } from "../../domain/publication/supply.ts";
import { reportWords } from "../../words/report.ts";
import { listing } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { Section } from "../page.tsx";
import { columnName, type KnownNames } from "../published-names.ts";
import { useLanguage, useWords } from "../words.tsx";
import { PublishedNumber } from "./published-number.tsx";

type SupplyPartProps = { supply: PublishedSupply; region: string; names: KnownNames };

/** What was asked for, who still waits for it, and who offers it, per form and per language. */
export function SupplyPart({ supply, region, names }: SupplyPartProps) {
  const words = useWords(reportWords);
  const language = useLanguage();
  const { standing, together } = figuresOf(supply.therapists, region);
  const tables = [
    { title: words.byForm, label: words.form, table: "asked", lines: supplyPerForm(supply, region) },
    { title: words.byLanguage, label: words.language, table: "language", lines: supplyPerLanguage(supply, region) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Section id="supply" title={words.supply} className="quarter-subject">
      {tables.length === 0 ? <p className="measure">{words.supplyNone}</p> : <p className="measure">{words.supplyText}</p>}
      {standing === "together" && tables.length > 0 && <p className="measure">{words.supplyPooled(listing(together.map((slug) => names[slug] ?? slug), language))}</p>}
      {tables.map(({ title, label, table, lines }) => (
        <div key={table} className="quarter-question">
          <h3 className="nl-heading nl-heading--level-3">{title}</h3>
          <DataTable<SupplyLine>
            caption={title}
            captionHidden
            narrow="lines"
            rows={lines}
            rowKey={({ code }) => code}
            columns={[
              { label, cell: ({ code }) => columnName(table, table === "asked" ? `treatment/${code}` : code, names, language) },
              { label: words.asked, numeric: true, cell: ({ asked }) => <PublishedNumber value={asked} /> },
              { label: words.waiting, numeric: true, cell: ({ waiting }) => <PublishedNumber value={waiting} /> },
              { label: words.therapists, numeric: true, cell: ({ therapists }) => <PublishedNumber value={therapists} /> },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}
