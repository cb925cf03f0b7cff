import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { CensusWeek } from "../../../db/census-trends.ts";
import type { Split } from "../../domain/dashboard/split.ts";
import { commonWords } from "../../words/common.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { courseWords } from "../../words/region-course.ts";
import { count, day } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { Section } from "../page.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { LineChart } from "./line-chart.tsx";
import { valueName } from "./value-name.ts";

type Weeks = readonly CensusWeek[];
/** Of a value only what is drawn and tabled of it. */
type OpenWeeks = readonly Pick<CensusWeek, "weekOf" | "value" | "open">[];
type TrendsProps = { all: Weeks; split: OpenWeeks; by: Split; forms: Readonly<Record<string, string>> };

/** How it goes from week to week, from the census: all together, and the values that are asked for most. */
export function Trends({ all, split, by, forms }: TrendsProps) {
  const words = useWords(courseWords);
  const { split: splitWords } = useWords(dashboardWords);
  const language = useLanguage();
  const weeks = all.map(({ weekOf }) => weekOf);
  const columns = weeks.map((weekOf) => day(weekOf, language));
  if (all.length === 0) return <Section title={words.trends}><Paragraph>{words.noTrends}</Paragraph></Section>;
  return (
    <Section title={words.trends}>
      <Paragraph>{words.trendsIntro}</Paragraph>
      <figure className="chart">
        <figcaption>{`${words.open}, ${words.free}`}</figcaption>
        <LineChart columns={columns} lines={[{ name: words.open, values: all.map(({ open }) => open) }, { name: words.free, values: all.map(({ free }) => free) }]} />
        <WeekTable weeks={all} />
      </figure>
      <figure className="chart">
        <figcaption>{words.openBy(splitWords[by])}</figcaption>
        <LineChart columns={columns} lines={mostAsked(split).map((value) => ({ name: valueName(by, value, language, forms), values: along(split, value, weeks) }))} />
        <OpenTable weeks={weeks} split={split} by={by} forms={forms} />
      </figure>
    </Section>
  );
}

const linesAtMost = 4;

/** Those that most ask for at the end. */
function mostAsked(split: OpenWeeks): string[] {
  const total = new Map<string, number>();
  for (const { value, open } of split) total.set(value, open + (total.get(value) ?? 0) / 1000);
  return [...total].sort(([, a], [, b]) => b - a).slice(0, linesAtMost).map(([value]) => value);
}

function along(split: OpenWeeks, value: string, weeks: readonly string[]): number[] {
  const open = new Map(split.filter((week) => week.value === value).map((week) => [week.weekOf, week.open]));
  return weeks.map((weekOf) => open.get(weekOf) ?? 0);
}

function WeekTable({ weeks }: { weeks: Weeks }) {
  const words = useWords(courseWords);
  const { asTable } = useWords(commonWords);
  const language = useLanguage();
  return (
    <details className="chart-table">
      <summary>{asTable}</summary>
      <DataTable
        caption={words.trends}
        captionHidden
        narrow="scroll"
        rows={weeks}
        rowKey={({ weekOf }) => weekOf}
        columns={[
          { label: words.week, cell: ({ weekOf }) => day(weekOf, language) },
          ...(["open", "free", "arrived", "found", "withdrawn"] as const).map((figure) => ({ label: words[figure], numeric: true, cell: (row: CensusWeek) => count(row[figure], language) })),
        ]}
      />
    </details>
  );
}

function OpenTable({ weeks, split, by, forms }: { weeks: readonly string[]; split: OpenWeeks; by: Split; forms: TrendsProps["forms"] }) {
  const words = useWords(courseWords);
  const { asTable } = useWords(commonWords);
  const language = useLanguage();
  const values = [...new Set(split.map(({ value }) => value))];
  const openIn = (weekOf: string, value: string) => split.find((week) => week.weekOf === weekOf && week.value === value)?.open ?? 0;
  return (
    <details className="chart-table">
      <summary>{asTable}</summary>
      <DataTable
        caption={words.trends}
        captionHidden
        narrow="scroll"
        rows={weeks}
        rowKey={(weekOf) => weekOf}
        columns={[
          { label: words.week, cell: (weekOf) => day(weekOf, language) },
          ...values.map((value) => ({ label: valueName(by, value, language, forms), numeric: true, cell: (weekOf: string) => count(openIn(weekOf, value), language) })),
        ]}
      />
    </details>
  );
}
