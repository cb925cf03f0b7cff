import { Link } from "@remix-run/react";
import type { WaitingNow } from "../../domain/dashboard/figures.ts";
import type { Split } from "../../domain/dashboard/split.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { figureWords } from "../../words/figures.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { BarChart } from "../bar-chart.tsx";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { type Asked, listBehind } from "./list-address.ts";
import { valueName } from "./value-name.ts";

/** Everyone who has this value: null for all together. */
type WaitingRow = WaitingNow & { readonly value: string | null };
type WaitingSplitProps = { rows: readonly WaitingRow[]; by: Split; asked: Asked; forms: Readonly<Record<string, string>> };

/** Who waits now, per value: as bars, within the norm and beyond it, and as a table in which every count opens its list. */
export function WaitingSplit(props: WaitingSplitProps) {
  const words = useWords(dashboardWords);
  const said = useWords(figureWords);
  const { nobodyWaits, people } = useWords(regionWords);
  const language = useLanguage();
  const { rows, by, forms } = props;
  const values = rows.filter(({ value, requests }) => value !== null && requests > 0);
  if (values.length === 0) return <p>{nobodyWaits}</p>;
  return (
    <BarChart
      title={people}
      labelName={words.by}
      series={[said.withinNorm, said.beyondNorm]}
      bars={values.map(({ value, requests, pastNorm }) => ({ label: valueName(by, value ?? "", language, forms), values: [requests - pastNorm, pastNorm] }))}
      table={<WaitingTable {...props} />}
    />
  );
}

function WaitingTable({ rows, by, asked, forms }: WaitingSplitProps) {
  const words = useWords(dashboardWords);
  const region = useWords(regionWords);
  const language = useLanguage();
  const within = ({ value }: WaitingRow) => (value === null ? {} : { by, value });
  const days = (row: WaitingRow, figure: "medianDays" | "longestDays") => (row.requests === 0 ? "–" : region.days(row[figure]));
  return (
    <DataTable
      caption={words.splitTitle(words.split[by])}
      captionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ value }) => value ?? ""}
      columns={[
        { label: words.by, cell: ({ value }) => (value === null ? region.everyone : valueName(by, value, language, forms)) },
        { label: words.waiting, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), waiting: "yes" })}>{count(row.requests, language)}</Link> },
        { label: region.median, numeric: true, cell: (row) => days(row, "medianDays") },
        { label: region.longest, numeric: true, cell: (row) => days(row, "longestDays") },
        { label: region.pastNorm, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), waiting: "past-norm" })}>{count(row.pastNorm, language)}</Link> },
      ]}
    />
  );
}
