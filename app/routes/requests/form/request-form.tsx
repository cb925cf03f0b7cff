import { Button, ButtonGroup } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { familyWords } from "../../../words/family.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { ExclusionQuestions } from "./exclusion-questions.tsx";
import type { DraftKnown, FormSetting } from "./form-setting.ts";
import { DeskQuestions, FoldedProspectQuestions, OriginQuestion, ToldBefore } from "./household-questions.tsx";
import { HiddenKnown, KeptState, useKeptWhileTyping } from "./kept-while-typing.tsx";
import { NoteQuestion } from "./note-question.tsx";
import { PersonalSections } from "./personal-sections.tsx";
import { useSoFar } from "./so-far.ts";

type RequestFormProps = FormSetting & { known: DraftKnown & { person: string }; answers: RequestAnswers; /** The number of somebody of this family who was sent already. */ sent?: string | null };

/** The questions about one person and the family on one page: who has a single child to ask for never sees more than this. */
export function RequestForm({ offer, answerTerms, draftDays, today, known, answers, sent }: RequestFormProps) {
  const words = useWords(requestFormWords);
  const family = useWords(familyWords).family;
  const { soFar, onChange } = useSoFar(answers);
  const kept = useKeptWhileTyping(known);
  const draft = `/requests/drafts/${known.household}`;
  return (
    <Form action="/requests/new" problemWords={useWords(requestProblemWords)} submissionKey={known.person} className="request-form">
      <HiddenKnown known={known} />
      <div onChange={onChange} {...kept.watch}>
        <PersonalSections {...{ offer, answerTerms, answers, soFar }}>
          <DeskQuestions {...{ offer, answers }} />
        </PersonalSections>
        <Section title={family.title}>
          <OriginQuestion {...{ offer, answers }} />
          {sent ? <ToldBefore reference={sent} /> : <FoldedProspectQuestions {...{ offer, answers, today }} />}
          <ExclusionQuestions {...{ offer, answers }} />
        </Section>
        <Section title={words.last}>
          <NoteQuestion answers={answers} />
        </Section>
      </div>
      <KeptState kept={kept} />
      <p>{words.sendHint}</p>
      <ButtonGroup>
        <Button>{words.send}</Button>
        <Button purpose="secondary" formAction={draft} name="onward" value="review">{words.preview}</Button>
        <Button purpose="secondary" formAction={draft} name="onward" value="family">{words.another}</Button>
        <Button purpose="secondary" formAction={draft}>{words.keep}</Button>
      </ButtonGroup>
      <p className="small-print">{words.keepHint(draftDays)}</p>
    </Form>
  );
}
