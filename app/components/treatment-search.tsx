import { useSearchParams } from "@remix-run/react";
import { searches, type Search } from "../domain/audience.ts";
import { treatmentWords } from "../words/treatments.ts";
import { Button } from "./button.tsx";
import { NumberField, TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Select } from "./select.tsx";
import { useWords } from "./words.tsx";

/** Searching the catalogue by word, by person and by age: a link that can be kept. */
export function TreatmentSearch() {
  const [asked] = useSearchParams();
  const words = useWords(treatmentWords);
  const options = (Object.keys(searches) as Search[]).map((value) => ({ value, label: words.searches[value] }));
  return (
    // A new search is a new form: what was typed before does not stay behind in it.
    <Form key={asked.toString()} method="get" label={words.search.label} className="search-form no-print">
      <TextField name="q" type="search" label={words.search.text} defaultValue={asked.get("q") ?? undefined} />
      <Select name="for" label={words.search.who} options={options} empty={words.search.everyone} defaultValue={asked.get("for") ?? undefined} />
      <NumberField name="age" label={words.search.age} unit={words.search.years} defaultValue={Number(asked.get("age")) || undefined} />
      <Button>{words.search.button}</Button>
    </Form>
  );
}
