import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { useNeedInWords } from "../../../components/need-facts.tsx";
import { Day, Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { Worklist } from "../../../components/worklist.tsx";
import { needWords } from "../../../words/needs.ts";
import { languageName, listing } from "../../../words/say.ts";
import type { NeedPage } from "../need.tsx";

type Offers = NeedPage["offers"];

/** What therapists offer and wait to hear: the practice, what they can do, and when. No person yet. */
export function OpenOffers({ offers }: { offers: Offers }) {
  const words = useWords(needWords);
  const language = useLanguage();
  const said = useNeedInWords();
  return (
    <Worklist
      label={words.offersTitle}
      items={offers.map(({ id, practice, formNames, languages, partsOfWeek, expiresAt }) => ({
        key: id,
        title: practice,
        facts: [
          { term: words.when, detail: said.parts(partsOfWeek) },
          { term: words.gives, detail: listing(formNames, language) },
          { term: words.speaks, detail: listing(languages.map((code) => languageName(code, language)), language) },
          { term: words.answerBefore, detail: <Moment at={expiresAt} /> },
        ],
        action: <Answer id={id} practice={practice} />,
      }))}
    />
  );
}

function Answer({ id, practice }: { id: string; practice: string }) {
  const words = useWords(needWords);
  return (
    <ButtonGroup>
      <Form action={`/needs/offers/${id}/agreement`} label={words.agree + words.of(practice)}>
        <Button>{words.agree}<span className="visually-hidden">{words.of(practice)}</span></Button>
      </Form>
      <Form action={`/needs/offers/${id}/decline`} label={words.decline + words.of(practice)}>
        <Button purpose="secondary">{words.decline}<span className="visually-hidden">{words.of(practice)}</span></Button>
      </Form>
    </ButtonGroup>
  );
}

/** What was agreed, with how to reach the practice. */
export function Arrangements({ offers }: { offers: Offers }) {
  const words = useWords(needWords);
  const said = useNeedInWords();
  return (
    <Worklist
      label={words.arrangements}
      items={offers.map(({ id, practice, partsOfWeek, answeredAt, contact }) => ({
        key: id,
        title: practice,
        facts: [
          { term: words.when, detail: said.parts(partsOfWeek) },
          ...(answeredAt ? [{ term: words.since, detail: <Day on={answeredAt} /> }] : []),
          ...(contact?.phone ? [{ term: words.phone, detail: <a className="nl-link" href={`tel:${contact.phone.replaceAll(/[^0-9+]/g, "")}`}>{contact.phone}</a> }] : []),
          ...(contact?.mailbox ? [{ term: words.mailbox, detail: <a className="nl-link" href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a> }] : []),
        ],
        action: <ButtonLink to={`/needs/offers/${id}/end`} purpose="quiet">{words.stop}</ButtonLink>,
      }))}
    />
  );
}
