import type { Treatment } from "../../db/treatments.ts";
import { audiences } from "../domain/audience.ts";
import { Certainty } from "../domain/certainty.ts";
import { evidenceLevels } from "../domain/treatment.ts";
import { sourceRows, statementLength, type StatementName, statements } from "../domain/treatment-statements.ts";
import { catalogueWords } from "../words/catalogue.ts";
import { treatmentWords } from "../words/treatments.ts";
import { RadioGroup } from "./choices.tsx";
import { DateField, NumberField, TextField } from "./field.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { useWords } from "./words.tsx";

type Written = Pick<Treatment, "name" | "audience" | "ageMin" | "ageMax" | "story">;

/** Everything that the catalogue says of a treatment. `written` is what it says now; a new one starts empty. */
export function TreatmentFields({ written, reviewedOn, reviewOn }: { written?: Written; reviewedOn: string; reviewOn: string }) {
  const words = useWords(catalogueWords);
  const shown = useWords(treatmentWords);
  return (
    <>
      <TextField name="name" label={words.name} defaultValue={written?.name} autoComplete="off" width="medium" />
      <RadioGroup name="audience" label={shown.audience} hint={words.audienceHint} defaultValue={written?.audience} options={audiences.map((value) => ({ value, label: shown.audiences[value] }))} />
      <NumberField name="ageMin" label={words.ageMin} hint={words.agesHint} optional unit={words.years} defaultValue={written?.ageMin ?? undefined} />
      <NumberField name="ageMax" label={words.ageMax} optional unit={words.years} defaultValue={written?.ageMax ?? undefined} />
      <RadioGroup name="evidenceLevel" label={shown.evidence} defaultValue={written?.story.evidenceLevel} options={evidenceLevels.map((value) => ({ value, label: shown.levels[value] }))} />
      {statements.map(({ name, required }) => <StatementFields key={name} name={name} required={required} written={written} />)}
      <Sources written={written} />
      <DateField name="reviewedOn" label={words.reviewedOn} defaultValue={reviewedOn} />
      <DateField name="reviewOn" label={words.reviewOn} hint={words.reviewOnHint} defaultValue={reviewOn} />
    </>
  );
}

/** One thing that is said, in both languages, and how sure we are. */
function StatementFields({ name, required, written }: { name: StatementName; required: boolean; written: Written | undefined }) {
  const words = useWords(catalogueWords);
  const certainties = useWords(treatmentWords).certaintyOf;
  const statement = written?.story[name];
  return (
    <fieldset className="field-group">
      <legend className="utrecht-form-label field-label">{words.statements[name]}</legend>
      <TextArea name={`${name}Nl`} label={words.dutch} hint={words.hints[name]} optional={!required} rows={2} atMost={statementLength} defaultValue={statement?.nl} />
      <TextArea name={`${name}En`} label={words.english} optional={!required} rows={2} atMost={statementLength} defaultValue={statement?.en} />
      <Select name={`${name}Certainty`} label={words.certainty} empty={null} defaultValue={statement?.certainty ?? "source"} options={Certainty.options.map((value) => ({ value, label: certainties[value] }))} />
    </fieldset>
  );
}

function Sources({ written }: { written: Written | undefined }) {
  const words = useWords(catalogueWords);
  return (
    <fieldset className="field-group">
      <legend className="utrecht-form-label field-label">{words.sources}</legend>
      {sourceRows.map((n) => {
        const source = written?.story.sources[n - 1];
        return (
          <div key={n}>
            <TextField name={`source${n}Title`} label={words.sourceTitle(n)} optional defaultValue={source?.title} autoComplete="off" />
            <TextField name={`source${n}Url`} type="url" label={words.sourceUrl(n)} optional defaultValue={source?.url} autoComplete="off" spellCheck={false} />
          </div>
        );
      })}
    </fieldset>
  );
}
