import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { CheckboxGroup } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { requestFormWords } from "../../../words/request-form.ts";

/** Whom not to ask, for safety and without a reason. Folded away, because few need it; open once something is ticked. */
export function ExclusionQuestions({ offer, answers, open = false }: { offer: OfferWithNames; answers: RequestAnswers; /** On a page of its own. */ open?: boolean }) {
  const words = useWords(requestFormWords);
  const { typed } = useTyped();
  const { excludedRegions, excludedPractices, excludedTherapists } = typed ?? answers;
  const used = [excludedRegions, excludedPractices, excludedTherapists].some((answer) => answer !== undefined && answer.length > 0);
  return (
    <details className="exclusions" open={open || used}>
      <summary>{words.safety}</summary>
      <p>{words.safetyHint}</p>
      {offer.practiceNames.length > 0 && (
        <CheckboxGroup name="excludedPractices" label={words.excludedPractices} options={optionsOf(offer.practiceNames)} defaultValue={answers.excludedPractices} columns />
      )}
      <TextField name="excludedTherapists" label={words.excludedTherapists} hint={words.excludedTherapistsHint} optional defaultValue={answers.excludedTherapists?.join(", ")} autoComplete="off" />
      <CheckboxGroup name="excludedRegions" label={words.excludedRegions} options={optionsOf(offer.regionNames)} defaultValue={answers.excludedRegions} columns />
    </details>
  );
}

function optionsOf(named: readonly { code: string; name: string }[]) {
  return named.map(({ code, name }) => ({ value: code, label: name }));
}
