import { Link } from "@remix-run/react";
import type { ClockFigures } from "../../domain/dashboard/figures.ts";
import type { Clock } from "../../domain/waiting/clocks.ts";
import { commonWords } from "../../words/common.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { ClockChart } from "./clock-chart.tsx";
import { type Asked, listBehind } from "./list-address.ts";

type ClockPartProps = { clock: Clock; figures: ClockFigures; asked: Asked };

/** One clock: in words, as a picture, and as a table with how many each line stands on. */
export function ClockPart({ clock, figures, asked }: ClockPartProps) {
  const words = useWords(dashboardWords);
  if (figures.curve.people === 0) return <figure className="chart"><figcaption>{words.clock[clock]}</figcaption><p>{words.nobodyYet}</p></figure>;
  return (
    <figure className="chart">
      <figcaption>{words.clock[clock]}</figcaption>
      <ClockInWords clock={clock} figures={figures} asked={asked} />
      <ClockChart clock={clock} figures={figures} />
      <ClockTable clock={clock} figures={figures} />
    </figure>
  );
}

function ClockInWords({ clock, figures: { medianDays, withinNorm, normDays, ends }, asked }: ClockPartProps) {
  const words = useWords(dashboardWords);
  const { days } = useWords(regionWords);
  const language = useLanguage();
  const weeks = normDays / 7;
  return (
    <>
      <p>
        <strong>{medianDays === null ? words.notReached[clock] : words.median[clock](days(medianDays))}</strong>{" "}
        {withinNorm === null ? words.notWatched(weeks) : words.within(String(Math.round(100 * withinNorm)), weeks)}
      </p>
      <ul className="line-list">
        {(["reached", "given-up", "still-waiting"] as const).map((end) => (
          <li key={end}>
            <Link className="nl-link" to={listBehind(asked, { clock, end })}>{words.ends[clock][end](count(ends[end], language))}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function ClockTable({ clock, figures: { stands } }: Pick<ClockPartProps, "clock" | "figures">) {
  const words = useWords(dashboardWords);
  const { asTable } = useWords(commonWords);
  const language = useLanguage();
  return (
    <details className="chart-table">
      <summary>{asTable}</summary>
      <DataTable
        caption={words.clock[clock]}
        captionHidden
        narrow="scroll"
        rows={stands}
        rowKey={({ day }) => String(day)}
        columns={[
          { label: words.afterWeeks, cell: ({ day }) => words.weeks(day / 7) },
          { label: words.share, numeric: true, cell: ({ reached }) => Math.round(100 * reached) },
          { label: words.gaveUp, numeric: true, cell: ({ givenUp }) => Math.round(100 * givenUp) },
          { label: words.atRisk, numeric: true, cell: ({ atRisk }) => count(atRisk, language) },
        ]}
      />
    </details>
  );
}
