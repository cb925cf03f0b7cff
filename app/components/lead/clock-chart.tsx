import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { ClockFigures } from "../../domain/dashboard/figures.ts";
import type { Clock } from "../../domain/waiting/clocks.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { useWords } from "../words.tsx";
import { LineLegend } from "./line-legend.tsx";

type Point = { readonly day: number; readonly share: number };

/** The drawing, in its own units: text keeps room at every width. */
const size = { width: 640, height: 350, left: 56, right: 16, top: 34, bottom: 64 };

/** How many of a hundred came so far, and how many gave up, day by day. Two kinds of line, their names above them; a table goes with it. */
export function ClockChart({ clock, figures }: { clock: Clock; figures: ClockFigures }) {
  const words = useWords(dashboardWords);
  const { curve, normDays, medianDays } = figures;
  const lastDay = Math.max(normDays + 14, Math.min(curve.seenUntil, Math.max(3 * normDays, (medianDays ?? 0) + 14)));
  const normAtEnd = normDays > lastDay * 0.7;
  const x = scaleLinear().domain([0, lastDay]).range([size.left, size.width - size.right]);
  const y = scaleLinear().domain([0, 1]).range([size.height - size.bottom, size.top]);
  const draw = line<Point>().x(({ day }) => x(day)).y(({ share }) => y(share)).curve(curveStepAfter);
  const until = Math.min(lastDay, curve.seenUntil);
  const reached = pointsOf(figures, "reached", until);
  const givenUp = pointsOf(figures, "givenUp", until);
  return (
    <>
      <LineLegend names={[words.line[clock].reached, words.line[clock]["given-up"]]} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className="line-chart" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line className="chart-grid" x1={size.left} x2={size.width - size.right} y1={y(share)} y2={y(share)} />
            <text className="chart-tick" x={size.left - 8} y={y(share) + 5} textAnchor="end">{100 * share}</text>
          </g>
        ))}
        {ticks(lastDay).map((week) => (
          <text key={week} className="chart-tick" x={x(7 * week)} y={size.height - size.bottom + 24} textAnchor="middle">{week}</text>
        ))}
        <text className="chart-tick" x={size.width - size.right} y={size.height - 2} textAnchor="end">{words.inWeeks}</text>
        <line className="chart-norm" x1={x(normDays)} x2={x(normDays)} y1={size.top} y2={size.height - size.bottom} />
        <text className="chart-label" x={x(normDays) + (normAtEnd ? -6 : 6)} y={size.top - 10} textAnchor={normAtEnd ? "end" : "start"}>{words.norm(normDays / 7)}</text>
        <path className="chart-line chart-line--0" d={draw(reached) ?? ""} />
        <path className="chart-line chart-line--1" d={draw(givenUp) ?? ""} />
      </svg>
    </>
  );
}

function pointsOf({ curve }: ClockFigures, share: "reached" | "givenUp", until: number): Point[] {
  const steps = curve.steps.filter(({ day }) => day <= until).map((step) => ({ day: step.day, share: step[share] }));
  return [{ day: 0, share: 0 }, ...steps, { day: until, share: steps.at(-1)?.share ?? 0 }];
}

/** Whole weeks, six at most. */
function ticks(lastDay: number): number[] {
  const weeks = Math.floor(lastDay / 7);
  const step = [1, 2, 4, 5, 10].find((each) => weeks / each <= 8) ?? 13;
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, index) => index * step);
}
