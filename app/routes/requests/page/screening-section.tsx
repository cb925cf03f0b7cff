import { Button, ButtonLink } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { ScreeningResults } from "../../../components/screening-results.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { screeningResultWords } from "../../../words/screening-results.ts";
import type { RequestPage } from "../request.tsx";

/** What screening gave for this person, what to add, and from a screening the way on to treatment. */
export function ScreeningSection({ request: { reference, screening } }: { request: RequestPage }) {
  const words = useWords(screeningResultWords);
  const { results, before, after, mayGoOn } = screening;
  return (
    <Section title={<span id="screening">{words.section}</span>}>
      {before && <p>{words.cameFrom} <TextLink to={`/requests/${before}`}>{before}</TextLink>. {words.clock}</p>}
      {after && <p>{words.wentOn} <TextLink to={`/requests/${after}`}>{after}</TextLink>.</p>}
      {mayGoOn && <GoOn reference={reference} against={results.some(({ advice }) => advice) && !results.some(({ advice }) => advice?.advice === "treatment")} />}
      {results.length === 0 && !after && <p>{words.none}</p>}
      <ScreeningResults results={results} />
      {!after && (
        <p>
          <ButtonLink to={`/requests/${reference}/screening`} purpose="secondary">{words.add}</ButtonLink>
        </p>
      )}
    </Section>
  );
}

function GoOn({ reference, against }: { reference: string; against: boolean }) {
  const words = useWords(screeningResultWords);
  return (
    <>
      <h3>{words.goesOn}</h3>
      <p>{words.goesOnText} {against && words.goesOnAgainst}</p>
      <Form action={`/requests/${reference}/treatment`}>
        <Button>{words.goOn}</Button>
      </Form>
    </>
  );
}
