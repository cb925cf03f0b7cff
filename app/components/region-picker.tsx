import { peopleWords } from "../words/people.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Select } from "./select.tsx";
import { useWords } from "./words.tsx";

/** Chooses the region whose organisations the page below shows. */
export function RegionPicker({ regions, chosen }: { regions: readonly { slug: string; name: string }[]; chosen: string }) {
  const words = useWords(peopleWords).invitePage;
  return (
    <Form method="get" label={words.region} className="line-form">
      <Select name="region" label={words.region} defaultValue={chosen} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <Button purpose="secondary">{words.chooseRegion}</Button>
    </Form>
  );
}
