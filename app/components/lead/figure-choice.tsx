import { periods } from "../../domain/dashboard/question.ts";
import { type Split, splits } from "../../domain/dashboard/split.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { Button } from "../button.tsx";
import { Form } from "../form.tsx";
import { Select } from "../select.tsx";
import { useWords } from "../words.tsx";

type Regions = readonly { readonly slug: string; readonly name: string }[];
type FigureChoiceProps = { regions: Regions; region: string | undefined; /** Left out where the page has no period, or is not split. */ weeks?: number; by?: Split };

/** Which region, which period, split by what: in the address, so that it can be kept and sent. Nothing where there is nothing to choose. */
export function FigureChoice({ regions, region, weeks, by }: FigureChoiceProps) {
  const words = useWords(dashboardWords);
  if (regions.length < 2 && weeks === undefined && by === undefined) return null;
  return (
    <Form method="get" label={words.choose} className="line-form no-print">
      {regions.length > 1 && (
        <Select name="region" label={words.whose} empty={words.allRegions} defaultValue={region} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />
      )}
      {weeks !== undefined && <Select name="weeks" label={words.period} empty={null} defaultValue={String(weeks)} options={periods.map((each) => ({ value: String(each), label: words.weeks(each) }))} />}
      {by !== undefined && <Select name="by" label={words.by} empty={null} defaultValue={by} options={splits.map((split) => ({ value: split, label: words.split[split] }))} />}
      <Button purpose="secondary">{words.show}</Button>
    </Form>
  );
}
