import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { familyWords } from "../../../words/family.ts";
import { householdWords } from "../../../words/household.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { ExclusionQuestions } from "./exclusion-questions.tsx";
import type { DraftKnown, FormSetting } from "./form-setting.ts";
import { DeskQuestions, OriginQuestion, ProspectQuestions, ToldBefore } from "./household-questions.tsx";
import { HiddenKnown, KeptState, useKeptWhileTyping } from "./kept-while-typing.tsx";

/** What is asked once for a whole family. */
export function HouseholdForm({ offer, today, known, answers, sent }: FormSetting & { known: DraftKnown; answers: RequestAnswers; sent: string | null }) {
  const words = useWords(householdWords);
  const form = useWords(requestFormWords);
  const family = useWords(familyWords).family;
  const kept = useKeptWhileTyping(known);
  return (
    <Form problemWords={useWords(requestProblemWords)} className="request-form">
      <HiddenKnown known={known} />
      <div {...kept.watch}>
        <Section title={form.background}>
          <DeskQuestions {...{ offer, answers }} />
          <OriginQuestion {...{ offer, answers }} />
        </Section>
        <Section title={family.more}>
          {sent ? <ToldBefore reference={sent} /> : <ProspectQuestions {...{ offer, answers, today }} />}
        </Section>
        <ExclusionQuestions {...{ offer, answers }} />
      </div>
      <KeptState kept={kept} />
      <Button>{words.save}</Button>
    </Form>
  );
}
