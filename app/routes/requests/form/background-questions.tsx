import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { Select } from "../../../components/select.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { noteLength, type RequestAnswers } from "../../../domain/request-answers.ts";
import { requestFormWords } from "../../../words/request-form.ts";

/** Where the family lived before, never more exact than a region, and the one free text. */
export function BackgroundQuestions({ offer, answers }: { offer: OfferWithNames; answers: RequestAnswers }) {
  const words = useWords(requestFormWords);
  const origins = [
    ...offer.regionNames.map(({ code, name }) => ({ value: code, label: name })),
    { value: "abroad", label: words.originAbroad },
    { value: "unknown", label: words.originUnknown },
  ];
  return (
    <>
      <Select name="origin" label={words.origin} hint={words.originHint} options={origins} defaultValue={answers.origin} />
      <TextArea name="note" label={words.note} hint={words.noteHint} optional atMost={noteLength} defaultValue={answers.note} />
    </>
  );
}
