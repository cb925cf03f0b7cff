import type { TherapistsExplanation } from "../domain/matching/explanation.ts";
import type { Reasons } from "../domain/matching/explain-reasons.ts";
import type { FitPart } from "../domain/matching/matching-rules.ts";
import { pointsWords } from "../words/proposal-reasons.ts";
import { count } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Sentences = Readonly<Partial<Record<FitPart, string>>>;
type ReasonListsProps = { reasons: Reasons; sentences: { readonly good: Sentences; readonly less: Sentences }; lessTitle: string };

/** What speaks for two people, and what less, a sentence each. A part without a sentence is not said. */
export function ReasonLists({ reasons, sentences, lessTitle }: ReasonListsProps) {
  const good = reasons.good.flatMap((part) => sentences.good[part] ?? []);
  const less = reasons.less.flatMap((part) => sentences.less[part] ?? []);
  return (
    <>
      <ul className="reasons reasons--good">{good.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {less.length > 0 && (
        <>
          <h3>{lessTitle}</h3>
          <ul className="reasons reasons--less">{less.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </>
      )}
    </>
  );
}

type PointsTableProps = Pick<TherapistsExplanation, "parts" | "demand"> & { /** Left out where the reader may not know every part. */ total?: number };

/** The same in points, for who wants to know how it was weighed. */
export function PointsTable({ parts, demand, total }: PointsTableProps) {
  const words = useWords(pointsWords);
  const language = useLanguage();
  const rows = parts.map(({ part, points, of }) => ({ name: words.parts[part], points, of: of > 0 ? count(of, language) : "–" }));
  if (total !== undefined) rows.push({ name: words.total, points: total, of: "–" });
  return (
    <details className="chart-table">
      <summary>{words.open}</summary>
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="scroll"
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { label: words.part, cell: ({ name }) => name },
          { label: words.points, numeric: true, cell: ({ points }) => count(points, language) },
          { label: words.most, numeric: true, cell: ({ of }) => of },
        ]}
      />
      <p className="small-print">{words.explain} {demand && words.price(demand.price)}</p>
    </details>
  );
}
