import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { type Answer, answers, appointmentOutcomes, type Togetherness, togetherness } from "../../domain/dashboard/question.ts";
import { courseWords } from "../../words/region-course.ts";
import { count } from "../../words/say.ts";
import { Section } from "../page.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { CountedList } from "./counted-list.tsx";
import { type Asked, listBehind } from "./list-address.ts";

type WhatHappenedProps = {
  proposals: readonly { answer: Answer; proposals: number }[];
  appointments: readonly { outcome: (typeof appointmentOutcomes)[number]; appointments: number }[];
  families: readonly { together: Togetherness; families: number }[];
  asked: Asked;
};

/** What was said to proposals, whether people came, and whether families stayed together. */
export function WhatHappened({ proposals, appointments, families, asked }: WhatHappenedProps) {
  const words = useWords(courseWords);
  const language = useLanguage();
  const kept = appointments.reduce((sum, { appointments: many }) => sum + many, 0);
  const missed = appointments.find(({ outcome }) => outcome === "missed")?.appointments ?? 0;
  return (
    <>
      <Section title={words.proposals}>
        <Paragraph>{proposals.length === 0 ? words.noAnswers : words.proposalsIntro}</Paragraph>
        {proposals.length > 0 && (
          <CountedList caption={words.proposals} label={words.answer} rows={answers.map((answer) => ({ name: words.answers[answer], many: proposals.find((row) => row.answer === answer)?.proposals ?? 0, to: listBehind(asked, { answer }) }))} />
        )}
      </Section>
      <Section title={words.appointments}>
        <Paragraph>{kept === 0 ? words.noAppointments : words.missedShare(count(missed, language), count(kept, language))}</Paragraph>
        {kept > 0 && (
          <CountedList caption={words.appointments} label={words.appointment} rows={appointmentOutcomes.map((appointment) => ({ name: words.outcomes[appointment], many: appointments.find(({ outcome }) => outcome === appointment)?.appointments ?? 0, to: listBehind(asked, { appointment }) }))} />
        )}
      </Section>
      <Section title={words.families}>
        <Paragraph>{families.length === 0 ? words.noFamilies : words.familiesIntro}</Paragraph>
        {families.length > 0 && (
          <CountedList caption={words.families} label={words.families} rows={togetherness.map((family) => ({ name: words.together[family], many: families.find(({ together }) => together === family)?.families ?? 0, to: listBehind(asked, { family }) }))} />
        )}
      </Section>
    </>
  );
}
