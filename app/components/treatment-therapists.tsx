import { pooledRow } from "../domain/privacy/suppression/small-rows.ts";
import { fill } from "../words/fill.ts";
import { count, day, listing } from "../words/say.ts";
import { treatmentPageWords } from "../words/treatment-page.ts";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Figures = {
  readonly countedAt: Date | string;
  readonly roundTo: number;
  readonly regions: readonly { readonly region: string; readonly therapists: number | "hidden" }[] | null;
  readonly together: readonly string[];
  readonly total: number | "hidden";
};
type Named = { readonly code: string; readonly name: string };

/** How many therapists give this, per region, as it was last published. */
export function TreatmentTherapists({ figures, regions }: { figures: Figures | undefined; regions: readonly Named[] }) {
  const words = useWords(treatmentPageWords);
  return (
    <Section title={words.therapists}>
      {!figures && <p className="measure">{words.notCounted}</p>}
      {figures && !figures.regions && <p className="measure">{words.tooFew}</p>}
      {figures?.regions && <PerRegion figures={figures} regions={figures.regions} known={regions} />}
    </Section>
  );
}

function PerRegion({ figures, regions, known }: { figures: Figures; regions: NonNullable<Figures["regions"]>; known: readonly Named[] }) {
  const words = useWords(treatmentPageWords);
  const language = useLanguage();
  const nameOf = (slug: string) => known.find(({ code }) => code === slug)?.name ?? slug;
  const lines = [...regions.map(({ region, therapists }) => ({ name: region === pooledRow ? words.pooled : nameOf(region), therapists })), { name: words.total, therapists: figures.total }];
  return (
    <>
      <p className="measure">{fill(words.counted, { day: day(figures.countedAt, language) })}</p>
      <DataTable
        caption={words.therapists}
        captionHidden
        narrow="lines"
        rows={lines}
        rowKey={({ name }) => name}
        columns={[
          { label: words.region, cell: ({ name }) => name },
          { label: words.number, numeric: true, cell: ({ therapists }) => <Figure value={therapists} /> },
        ]}
      />
      {figures.together.length > 0 && <p className="measure">{fill(words.together, { regions: listing(figures.together.map(nameOf), language) })}</p>}
      <p className="small-print">{fill(words.about, { step: figures.roundTo })} {words.elsewhere}</p>
    </>
  );
}

function Figure({ value }: { value: number | "hidden" }) {
  const words = useWords(treatmentPageWords);
  const language = useLanguage();
  if (value !== "hidden") return count(value, language);
  return (
    <>
      <span aria-hidden="true">{words.hidden}</span>
      <span className="visually-hidden">{words.hiddenAloud}</span>
    </>
  );
}
