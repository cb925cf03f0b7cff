import { Link } from "@remix-run/react";
import type { WaitingNow } from "../../domain/dashboard/figures.ts";
import type { Split } from "../../domain/dashboard/split.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { type Asked, listBehind } from "./list-address.ts";
import { valueName } from "./value-name.ts";

/** Everyone who has this value: null for all together. */
export type SplitRow = {
  readonly value: string | null;
  readonly waiting: WaitingNow;
  readonly intakeDays: number | null;
  readonly startDays: number | null;
  readonly withinNorm: number | null;
};

type SplitTableProps = { rows: readonly SplitRow[]; by: Split; asked: Asked; forms: Readonly<Record<string, string>> };

/** Who waits now and both clocks, per value; every count opens its list. */
export function SplitTable({ rows, by, asked, forms }: SplitTableProps) {
  const words = useWords(dashboardWords);
  const region = useWords(regionWords);
  const language = useLanguage();
  const within = ({ value }: SplitRow) => (value === null ? {} : { by, value });
  const median = (days: number | null) => (days === null ? words.notReachedShort : region.days(days));
  const longest = ({ waiting }: SplitRow) => (waiting.requests === 0 ? "–" : region.days(waiting.longestDays));
  return (
    <DataTable
      caption={words.splitTitle(words.split[by])}
      captionHidden
      rows={rows}
      rowKey={({ value }) => value ?? ""}
      columns={[
        { label: words.by, cell: ({ value }) => (value === null ? region.everyone : valueName(by, value, language, forms)) },
        { label: words.waiting, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), waiting: "yes" })}>{count(row.waiting.requests, language)}</Link> },
        { label: region.median, numeric: true, cell: ({ waiting }) => (waiting.requests === 0 ? "–" : region.days(waiting.medianDays)) },
        { label: region.longest, numeric: true, cell: longest },
        { label: region.pastNorm, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), waiting: "past-norm" })}>{count(row.waiting.pastNorm, language)}</Link> },
        { label: words.intakeMedian, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), clock: "to-intake" })}>{median(row.intakeDays)}</Link> },
        { label: words.inNorm, numeric: true, cell: ({ withinNorm }) => (withinNorm === null ? words.notWatchedShort : Math.round(100 * withinNorm)) },
        { label: words.startMedian, numeric: true, cell: (row) => <Link className="nl-link" to={listBehind(asked, { ...within(row), clock: "to-start" })}>{median(row.startDays)}</Link> },
      ]}
    />
  );
}
