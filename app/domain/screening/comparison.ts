import type { InstrumentCode } from "./instruments.ts";
import type { ResultInformant, ScreeningResult } from "./result.ts";

/** Results that may be laid side by side: the same form, answered by the same side. From the oldest to the newest. */
export interface Series<Result> {
  readonly instrument: InstrumentCode;
  readonly informant: ResultInformant;
  readonly results: readonly Result[];
  /** Points from the first to the last: below zero means fewer complaints. Null for a single result. */
  readonly change: number | null;
}

type Dated = ScreeningResult & { readonly recordedAt: Date };

/**
 * Sorts results into series that can be compared, the series with the newest result first. A child and its parent
 * answer different lists with different cut-offs, so they are never one line.
 */
export function comparable<Result extends Dated>(results: readonly Result[]): Series<Result>[] {
  const series = new Map<string, Result[]>();
  for (const result of results.toSorted(byMonth)) {
    const key = `${result.instrument} ${result.informant}`;
    series.set(key, [...(series.get(key) ?? []), result]);
  }
  return [...series.values()].map(seriesOf).toSorted((one, other) => byMonth(other.results.at(-1)!, one.results.at(-1)!));
}

function seriesOf<Result extends Dated>(results: readonly Result[]): Series<Result> {
  const [first, last] = [results[0]!, results.at(-1)!];
  return { instrument: first.instrument, informant: first.informant, results, change: results.length > 1 ? last.total - first.total : null };
}

function byMonth(one: Dated, other: Dated): number {
  if (one.monthOn !== other.monthOn) return one.monthOn < other.monthOn ? -1 : 1;
  return one.recordedAt.getTime() - other.recordedAt.getTime();
}
