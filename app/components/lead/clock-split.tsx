import { Link } from "@remix-run/react";
import type { ClockInShort } from "../../domain/dashboard/figures.ts";
import type { Split } from "../../domain/dashboard/split.ts";
import type { Clock } from "../../domain/waiting/clocks.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { regionWords } from "../../words/region.ts";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { type Asked, listBehind } from "./list-address.ts";
import { valueName } from "./value-name.ts";

type ClockRow = Readonly<Record<Clock, ClockInShort>> & { /** Null for all together. */ readonly value: string | null };
type ClockSplitProps = { rows: readonly ClockRow[]; by: Split; asked: Asked; forms: Readonly<Record<string, string>> };

/** Both clocks, per value; every median opens the list of who it was worked out of. */
export function ClockSplit({ rows, by, asked, forms }: ClockSplitProps) {
  const words = useWords(dashboardWords);
  const { everyone, days } = useWords(regionWords);
  const language = useLanguage();
  const list = ({ value }: ClockRow, clock: Clock) => listBehind(asked, value === null ? { clock } : { by, value, clock });
  const median = (row: ClockRow, clock: Clock) => <Link className="nl-link" to={list(row, clock)}>{row[clock].medianDays === null ? words.notReachedShort : days(row[clock].medianDays)}</Link>;
  return (
    <DataTable
      caption={words.clockSplitTitle(words.split[by])}
      captionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ value }) => value ?? ""}
      columns={[
        { label: words.by, cell: ({ value }) => (value === null ? everyone : valueName(by, value, language, forms)) },
        { label: words.intakeMedian, numeric: true, cell: (row) => median(row, "to-intake") },
        { label: words.inNorm, numeric: true, cell: (row) => (row["to-intake"].withinNorm === null ? words.notWatchedShort : Math.round(100 * row["to-intake"].withinNorm)) },
        { label: words.startMedian, numeric: true, cell: (row) => median(row, "to-start") },
      ]}
    />
  );
}
