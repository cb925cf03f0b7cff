import { comparable, type Series } from "../domain/screening/comparison.ts";
import { instruments } from "../domain/screening/instruments.ts";
import { isScored } from "../domain/screening/result.ts";
import { highestTotal } from "../domain/screening/score.ts";
import type { ShownResult } from "../domain/screening/recorded-result.ts";
import { listing, month } from "../words/say.ts";
import { screeningResultWords } from "../words/screening-results.ts";
import { screeningWords } from "../words/screening.ts";
import { BarChart } from "./bar-chart.tsx";
import { RemoveResult } from "./screening-loose.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** What came out, per form and who answered it: the newest in words, and where there are more, how it went. */
export function ScreeningResults({ results }: { results: readonly ShownResult[] }) {
  return (
    <>
      {comparable(results).map((series) => (
        <OneSeries key={`${series.instrument} ${series.informant}`} series={series} />
      ))}
    </>
  );
}

function OneSeries({ series }: { series: Series<ShownResult> }) {
  const words = useWords(screeningWords);
  const { instrument, informant, results } = series;
  return (
    <div className="screening-series">
      <h3>
        {words.instruments[instrument]}, {words.informants[informant]}
      </h3>
      <Newest result={results.at(-1)!} />
      {results.length > 1 && <Course series={series} />}
    </div>
  );
}

function Newest({ result }: { result: ShownResult }) {
  const words = useWords(screeningWords);
  const said = useWords(screeningResultWords);
  const language = useLanguage();
  const { band, instrument, total, monthOn, moment, caveats, recordedBySide, advice, id, mayRemove } = result;
  const most = isScored(instrument) ? ` ${said.outOf(highestTotal(instrument))}` : "";
  const parts = scalesOf(result).map(([scale, sum]) => `${words.scales[scale] ?? scale} ${sum}`).join(" · ");
  return (
    <>
      <p>
        <Tag tone={band === "not-raised" ? "neutral" : "attention"}>{words.bands[band]}</Tag> {words.bandMeans[band]}
      </p>
      {caveats.map((caveat) => <p key={caveat}><strong>{words.caveats[caveat]}</strong></p>)}
      <SummaryList
        items={[
          { term: said.when, detail: `${month(monthOn, language)}, ${words.moments[moment]}` },
          { term: said.total, detail: <>{total}{most} {parts && <span className="fact-aside">{parts}</span>}</> },
          { term: said.recordedBy, detail: said.sides[recordedBySide] },
          ...(advice ? [{ term: said.advice, detail: [words.advices[advice.advice], listing(advice.forms, language)].filter(Boolean).join(": ") }] : []),
          ...(advice?.note ? [{ term: said.note, detail: advice.note }] : []),
        ]}
      />
      {mayRemove && <RemoveResult id={id} />}
    </>
  );
}

/** The sums in the order of the form, and not of the database; a single scale is the total itself. */
function scalesOf({ instrument, scales }: ShownResult): [string, number][] {
  if (!isScored(instrument) || Object.keys(scales).length < 2) return [];
  return Object.keys(instruments[instrument].scales).map((scale) => [scale, scales[scale] ?? 0]);
}

/** A small chart with its table: the same form, the same side, month by month. */
function Course({ series: { results, change, instrument } }: { series: Series<ShownResult> }) {
  const words = useWords(screeningWords);
  const said = useWords(screeningResultWords);
  const language = useLanguage();
  const bars = results.map(({ monthOn, band, moment, total }, index) => {
    const label = `${month(monthOn, language)}, ${words.moments[moment]}: ${words.bands[band].toLowerCase()}`;
    const same = results.slice(0, index).filter((other) => other.monthOn === monthOn && other.band === band && other.moment === moment).length;
    return { label: same > 0 ? `${label} (${same + 1})` : label, values: [total] };
  });
  return (
    <>
      <p>{said.change(change ?? 0)}</p>
      <BarChart title={said.course(words.instruments[instrument])} labelName={said.when} series={[said.total]} bars={bars} />
    </>
  );
}
