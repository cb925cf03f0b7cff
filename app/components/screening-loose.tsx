import type { InstrumentCode } from "../domain/screening/instruments.ts";
import type { Band } from "../domain/screening/score.ts";
import { month } from "../words/say.ts";
import { screeningChoiceWords } from "../words/screening-choice.ts";
import { screeningWords } from "../words/screening.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";
import { Worklist } from "./worklist.tsx";

type Loose = { readonly id: string; readonly instrument: InstrumentCode; readonly band: Band; readonly monthOn: string; readonly recordedAt: Date; readonly takenAlong: boolean; readonly goesOn: string };

/** Outcomes that wait for a request, each with the one step that gives them a home. */
export function LooseResults({ results }: { results: readonly Loose[] }) {
  const words = useWords(screeningChoiceWords);
  const names = useWords(screeningWords);
  const language = useLanguage();
  return (
    <Worklist
      label={words.loose}
      items={results.map(({ id, instrument, band, monthOn, recordedAt, takenAlong, goesOn }) => ({
        key: id,
        title: names.instruments[instrument],
        tag: <Tag tone={band === "not-raised" ? "neutral" : "attention"}>{names.bands[band]}</Tag>,
        facts: [
          { term: words.month, detail: month(monthOn, language) },
          { term: words.kept, detail: <Day on={recordedAt} /> },
          { term: words.goes, detail: <Day on={goesOn} /> },
        ],
        action: (
          <>
            <Form action={`/screening/results/${id}/request`}>
              <Button>{takenAlong ? words.goOnWithRequest : words.makeRequest}</Button>
            </Form>
            <RemoveResult id={id} />
          </>
        ),
      }))}
    />
  );
}

/** Folded away: one press too many must not take an outcome away. */
export function RemoveResult({ id }: { id: string }) {
  const words = useWords(screeningChoiceWords);
  return (
    <details className="discard">
      <summary>{words.remove}</summary>
      <p>{words.removeHint}</p>
      <Form action={`/screening/results/${id}/removal`}>
        <Button purpose="danger">{words.removeConfirm}</Button>
      </Form>
    </details>
  );
}
