import type { Concession } from "../domain/matching/concession.ts";
import { givingWayWords } from "../words/giving-way.ts";
import { count } from "../words/say.ts";
import { ButtonLink } from "./button.tsx";
import { useConcessionInWords } from "./concession-in-words.ts";
import { Section } from "./page.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type Question = { readonly region: string; readonly name: string; readonly answer: "asked" | "agreed" | "declined" };
type HelpProps = {
  reference: string;
  concessions: readonly Concession[];
  queue: { readonly place: number; readonly of: number } | null;
  questions: readonly Question[];
};

/** What would help, without numbers of therapists, and what the shelter asks of the lead. */
export function HelpForLead({ reference, concessions, queue, questions }: HelpProps) {
  const words = useWords(givingWayWords).lead;
  const language = useLanguage();
  const say = useConcessionInWords();
  if (concessions.length === 0 && questions.length === 0) return null;
  return (
    <Section title={words.title}>
      {questions.map((question) => <Asked key={question.region} reference={reference} question={question} />)}
      {concessions.length > 0 && (
        <>
          <p>{words.intro}</p>
          <ul className="helps">
            {concessions.map(say).map(({ what, means }) => (
              <li key={what}>
                <strong>{what}</strong> {means}
              </li>
            ))}
          </ul>
        </>
      )}
      {queue && <p className="small-print">{words.queue(count(queue.place, language), count(queue.of, language))}</p>}
    </Section>
  );
}

function Asked({ reference, question: { region, name, answer } }: { reference: string; question: Question }) {
  const words = useWords(givingWayWords).lead;
  if (answer !== "asked") return <p>{words[answer](name)}</p>;
  return (
    <>
      <p><strong>{words.asked(name)}</strong></p>
      <p>
        <ButtonLink to={`/region/requests/${reference}/neighbours/${region}`}>{words.answer}</ButtonLink>
      </p>
    </>
  );
}
