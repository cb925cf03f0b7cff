import { openDataWords } from "../../words/open-data.ts";
import { Button } from "../button.tsx";
import { Form } from "../form.tsx";
import { Select } from "../select.tsx";
import { useWords } from "../words.tsx";

type RegionChoiceProps = { action: string; region: string | null; regions: readonly { readonly code: string; readonly name: string }[]; /** Whether the whole country can be chosen as well. */ withCountry?: boolean };

/** Whose figures are shown: in the address, so that it can be kept and sent. */
export function RegionChoice({ action, region, regions, withCountry = false }: RegionChoiceProps) {
  const words = useWords(openDataWords);
  return (
    <Form method="get" action={action} label={words.choose} className="line-form no-print">
      <Select name="region" label={words.whose} empty={withCountry ? words.country : null} defaultValue={region ?? ""} options={regions.map(({ code, name }) => ({ value: code, label: name }))} />
      <Button purpose="secondary">{words.show}</Button>
    </Form>
  );
}
