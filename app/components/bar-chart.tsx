import { scaleLinear } from "d3-scale";
import { useId, type ReactNode } from "react";
import { count } from "../words/say.ts";
import { commonWords } from "../words/common.ts";
import { ChartPatterns } from "./chart-patterns.tsx";
import { DataTable } from "./data-table.tsx";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Bar = { readonly label: string; /** One number per series, in the same unit. */ readonly values: readonly number[]; /** The list behind the first of them. */ readonly to?: string };

type BarChartProps = {
  title: string;
  /** The word above the labels in the table: "Regio". */
  labelName: string;
  /** At most four, stacked in each bar. One needs no legend. */
  series: readonly string[];
  bars: readonly Bar[];
  /** Side by side instead of stacked: for figures that do not add up, such as demand beside supply. */
  grouped?: boolean;
  /** A table that says more than the bars, in the place of one that says the same. */
  table?: ReactNode;
};

/** Horizontal bars, a pattern per series, the figures beside them, and the same as a table underneath. */
export function BarChart({ title, labelName, series, bars, grouped = false, table }: BarChartProps) {
  const id = useId().replaceAll(":", "");
  const language = useLanguage();
  const words = useWords(commonWords);
  const longest = Math.max(1, ...bars.map((bar) => (grouped ? Math.max(...bar.values) : totalOf(bar))));
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <ChartPatterns id={id} />
      {series.length > 1 && <Legend id={id} series={series} />}
      <ul className="bars" aria-hidden="true">
        {bars.map((bar) => (
          <li key={bar.label}>
            <span className="bar-label">{bar.label}</span>
            <BarShape id={id} values={bar.values} longest={longest} grouped={grouped} />
            <span className="bar-value">{bar.values.map((value) => count(value, language)).join(grouped ? " · " : " + ")}</span>
          </li>
        ))}
      </ul>
      {table ?? <details className="chart-table">
        <summary>{words.asTable}</summary>
        <DataTable
          caption={title}
          narrow="scroll"
          columns={[{ label: labelName, cell: (bar: Bar) => (bar.to ? <TextLink to={bar.to}>{bar.label}</TextLink> : bar.label) }, ...series.map((label, index) => ({ label, numeric: true, cell: (bar: Bar) => count(bar.values[index] ?? 0, language) }))]}
          rows={bars}
          rowKey={(bar) => bar.label}
        />
      </details>}
    </figure>
  );
}

type BarShapeProps = { id: string; values: readonly number[]; longest: number; grouped: boolean };

function BarShape({ id, values, longest, grouped }: BarShapeProps) {
  const percent = scaleLinear().domain([0, longest]).range([0, 100]);
  const height = grouped ? 12 : 22;
  return (
    <svg className="bar-shape" width="100%" height={grouped ? values.length * (height + 2) : height} aria-hidden="true">
      {values.map((value, index) => {
        const before = grouped ? 0 : values.slice(0, index).reduce((sum, each) => sum + each, 0);
        return <rect key={index} x={`${percent(before)}%`} y={grouped ? index * (height + 2) : 0} width={`${percent(value)}%`} height={height} fill={`url(#${id}-${index})`} />;
      })}
    </svg>
  );
}

function Legend({ id, series }: { id: string; series: readonly string[] }) {
  return (
    <ul className="chart-legend" aria-hidden="true">
      {series.map((name, index) => (
        <li key={name}>
          <svg width="22" height="22">
            <rect width="22" height="22" fill={`url(#${id}-${index})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function totalOf(bar: Bar): number {
  return bar.values.reduce((sum, value) => sum + value, 0);
}
