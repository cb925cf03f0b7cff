import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { noteLength, type RequestAnswers } from "../../../domain/request-answers.ts";
import { requestFormWords } from "../../../words/request-form.ts";

/** The one free text. */
export function NoteQuestion({ answers }: { answers: RequestAnswers }) {
  const words = useWords(requestFormWords);
  return <TextArea name="note" label={words.note} hint={words.noteHint} optional atMost={noteLength} defaultValue={answers.note} />;
}
