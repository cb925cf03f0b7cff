import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { householdWords } from "../../../words/household.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import type { DraftKnown, FormSetting } from "./form-setting.ts";
import { HiddenKnown, KeptState, useKeptWhileTyping } from "./kept-while-typing.tsx";
import { NoteQuestion } from "./note-question.tsx";
import { PersonalSections } from "./personal-sections.tsx";
import { useSoFar } from "./so-far.ts";

/** The questions about one person of a family; what the family shares is asked elsewhere, once. */
export function PersonForm({ offer, answerTerms, known, answers }: FormSetting & { known: DraftKnown & { person: string }; answers: RequestAnswers }) {
  const words = useWords(householdWords);
  const form = useWords(requestFormWords);
  const { soFar, onChange } = useSoFar(answers);
  const kept = useKeptWhileTyping(known);
  return (
    <Form problemWords={useWords(requestProblemWords)} submissionKey={known.person} className="request-form">
      <HiddenKnown known={known} />
      <div onChange={onChange} {...kept.watch}>
        <PersonalSections {...{ offer, answerTerms, answers, soFar }} />
        <Section title={form.last}>
          <NoteQuestion answers={answers} />
        </Section>
      </div>
      <KeptState kept={kept} />
      <Button>{words.save}</Button>
    </Form>
  );
}
