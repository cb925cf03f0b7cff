import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { LineLegend } from "./line-legend.tsx";

export type Line = { readonly name: string; /** One number per column; null where nothing was counted. */ readonly values: readonly (number | null)[] };

type LineChartProps = { lines: readonly Line[]; columns: readonly string[] };

const size = { width: 640, height: 280, left: 56, right: 16, top: 20, bottom: 40 };

/** At most four lines over time, each with its own dashes and its name above the drawing. Put a table with the same figures under it. */
export function LineChart({ lines, columns }: LineChartProps) {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = scaleLinear().domain([0, Math.max(1, columns.length - 1)]).range([size.left, size.width - size.right]);
  const y = scaleLinear().domain([0, most]).nice(4).range([size.height - size.bottom, size.top]);
  const draw = line<number | null>().defined((value) => value !== null).x((_, index) => x(index)).y((value) => y(value ?? 0));
  return (
    <>
      <LineLegend names={lines.map(({ name }) => name)} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className="line-chart" aria-hidden="true">
        {y.ticks(4).filter(Number.isInteger).map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
            <text className="chart-tick" x={size.left - 8} y={y(tick) + 5} textAnchor="end">{tick}</text>
          </g>
        ))}
        {[0, columns.length - 1].map((index) => columns[index] !== undefined && (
          <text key={index} className="chart-tick" x={x(index)} y={size.height - size.bottom + 26} textAnchor={index === 0 ? "start" : "end"}>{columns[index]}</text>
        ))}
        {lines.map(({ name, values }, index) => (
          <path key={name} className={`chart-line chart-line--${index}`} d={draw(values) ?? ""} />
        ))}
      </svg>
    </>
  );
}
