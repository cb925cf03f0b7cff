import { periods } from "../../domain/dashboard/question.ts";
import { type Split, splits } from "../../domain/dashboard/split.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { Button } from "../button.tsx";
import { Form } from "../form.tsx";
import { Select } from "../select.tsx";
import { useWords } from "../words.tsx";

type FigureChoiceProps = { regions: readonly { slug: string; name: string }[]; region: string | undefined; weeks: number; by: Split };

/** Which region, which period, split by what: in the address, so that it can be kept and sent. */
export function FigureChoice({ regions, region, weeks, by }: FigureChoiceProps) {
  const words = useWords(dashboardWords);
  return (
    <Form method="get" label={words.choose} className="line-form no-print">
      {regions.length > 1 && (
        <Select name="region" label={words.whose} empty={words.allRegions} defaultValue={region} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />
      )}
      <Select name="weeks" label={words.period} empty={null} defaultValue={String(weeks)} options={periods.map((each) => ({ value: String(each), label: words.weeks(each) }))} />
      <Select name="by" label={words.by} empty={null} defaultValue={by} options={splits.map((split) => ({ value: split, label: words.split[split] }))} />
      <Button purpose="secondary">{words.show}</Button>
    </Form>
  );
}
