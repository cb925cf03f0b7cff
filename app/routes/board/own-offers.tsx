import { Button, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Tag, type Tone } from "../../components/tag.tsx";
import { Moment } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { Worklist } from "../../components/worklist.tsx";
import { boardWords } from "../../words/board.ts";
import { needWords } from "../../words/needs.ts";
import type { BoardPage } from "./board.tsx";

type Offer = BoardPage["offers"][number];

const toneOf: Record<Offer["status"], Tone> = { open: "busy", agreed: "good", declined: "neutral", expired: "neutral", withdrawn: "neutral", ended: "neutral" };

/** What the therapist offered: what waits, what was agreed and with whom, and what came to nothing lately. */
export function OwnOffers({ offers }: { offers: readonly Offer[] }) {
  const words = useWords(boardWords);
  const need = useWords(needWords);
  const said = useNeedInWords();
  return (
    <Worklist
      label={words.own}
      items={offers.map((offer) => ({
        key: offer.id,
        title: said.parts(offer.partsOfWeek),
        tag: <Tag tone={toneOf[offer.status]}>{need.statuses[offer.status]}</Tag>,
        facts: [
          { term: words.place, detail: offer.regionName },
          { term: need.forms, detail: `${said.who(offer)}: ${said.help(offer)}` },
          ...(offer.status === "open" ? [{ term: words.answerBefore, detail: <Moment at={offer.expiresAt} /> }] : []),
          ...contactFacts(offer, need),
        ],
        action: <OfferAction offer={offer} />,
      }))}
    />
  );
}

function contactFacts({ contact }: Offer, words: (typeof needWords)["nl"]) {
  if (!contact) return [];
  const { name, phone, mailbox } = contact;
  return [
    ...(name ? [{ term: words.arrangements, detail: name }] : []),
    ...(phone ? [{ term: words.phone, detail: <a className="nl-link" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>{phone}</a> }] : []),
    ...(mailbox ? [{ term: words.mailbox, detail: <a className="nl-link" href={`mailto:${mailbox}`}>{mailbox}</a> }] : []),
  ];
}

function OfferAction({ offer: { id, status } }: { offer: Offer }) {
  const words = useWords(boardWords);
  const { stop } = useWords(needWords);
  if (status === "agreed") return <ButtonLink to={`/board/offers/${id}/end`} purpose="quiet">{stop}</ButtonLink>;
  if (status !== "open") return null;
  return (
    <Form action={`/board/offers/${id}/withdrawal`} label={words.withdraw}>
      <Button purpose="quiet">{words.withdraw}</Button>
    </Form>
  );
}
