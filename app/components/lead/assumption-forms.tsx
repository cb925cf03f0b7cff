import { ageBands } from "../../domain/age-band.ts";
import { placesOfTreatment } from "../../domain/place-of-treatment.ts";
import { type Assumption, relaxations } from "../../domain/what-if/assumption.ts";
import { bottleneckWords } from "../../words/bottlenecks.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { languageNames } from "../../words/language-names.ts";
import { capital } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { Button } from "../button.tsx";
import { TextField } from "../field.tsx";
import { Form } from "../form.tsx";
import { Select } from "../select.tsx";
import { useLanguage, useWords } from "../words.tsx";
import type { Names } from "./assumption-in-words.ts";
import { bandName } from "./value-name.ts";

type FormOf = { what: Assumption["what"]; names: Names };

/** The fields of one kind of change. Each kind has its own address, so that only its fields are on the page. */
export function AssumptionForm({ what, names }: FormOf) {
  const words = useWords(whatIfWords);
  return (
    <Form problemWords={words.problems} label={words.addWhat[what]}>
      <input type="hidden" name="what" value={what} />
      {what === "new-therapist" && <NewTherapist forms={names.forms} />}
      {"new-therapist" !== what && what !== "rule" && <Select name="therapist" label={words.therapist} options={options(names.therapists)} />}
      {what === "free-places" && <Kind />}
      {what === "contract" && <Select name="region" label={words.region} options={options(names.regions)} />}
      {what === "rule" && <Select name="rule" label={words.rule} options={relaxations.map((rule) => ({ value: rule, label: words.rules[rule] }))} />}
      {(what === "new-therapist" || what === "free-places") && <TextField name="places" label={words.places} inputMode="numeric" width="short" defaultValue="1" />}
      <Button>{words.suppose}</Button>
    </Form>
  );
}

function Kind() {
  const words = useWords(whatIfWords);
  return <Select name="kind" label={words.kind} empty={null} defaultValue="treatment" options={options(words.kinds)} />;
}

function NewTherapist({ forms }: { forms: Names["forms"] }) {
  const words = useWords(whatIfWords);
  const language = useLanguage();
  const { places } = useWords(bottleneckWords);
  const { routes } = useWords(dashboardWords);
  const spoken = Object.fromEntries(Object.entries(languageNames[language]).map(([code, name]) => [code, capital(name)]));
  return (
    <>
      <Kind />
      <Select name="form" label={words.form} empty={words.anyForm} options={options(forms)} />
      <Select name="ageBand" label={words.age} options={ageBands.map((band) => ({ value: band, label: bandName(band, language) }))} />
      <Select name="language" label={words.language} empty={null} defaultValue="nl" options={options(spoken)} />
      <Select name="route" label={words.route} empty={null} defaultValue="jeugdwet" options={options(routes)} />
      <Select name="place" label={words.place} empty={null} defaultValue="at-practice" options={placesOfTreatment.map((place) => ({ value: place, label: places[place] }))} />
    </>
  );
}

function options(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, "nl"));
}
