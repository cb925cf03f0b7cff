import { Checkbox, CheckboxGroup } from "../../../components/choices.tsx";
import { Fold } from "../../../components/fold.tsx";
import { WeekGrid } from "../../../components/week-grid.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { optionsOf } from "./options.ts";

/** Where and when. Who can come at any time need not tick a whole week. */
export function PlaceAndTimeQuestions({ answers }: { answers: RequestAnswers }) {
  const words = useWords(requestFormWords);
  return (
    <>
      <CheckboxGroup name="places" label={words.places} hint={words.placesHint} options={optionsOf(words.placeNames)} defaultValue={answers.places} />
      <p className="utrecht-form-label field-label">{words.week}</p>
      <Checkbox name="anyPart" label={words.anyPart} defaultChecked={answers.anyPart === "yes"} />
      <div className="unless-any-part">
        <Fold summary={words.chooseParts} fields={["partsOfWeek"]} answers={answers}>
          <WeekGrid name="partsOfWeek" label={words.partsOfWeek} defaultValue={answers.partsOfWeek} />
        </Fold>
      </div>
      <Checkbox name="absenceLikely" label={words.absenceLikely} hint={words.absenceLikelyHint} defaultChecked={answers.absenceLikely === "yes"} />
    </>
  );
}
