import type { ReactNode } from "react";
import type { ProposalLine } from "../../db/proposal-pages.ts";
import type { TimeLeft } from "../domain/answer-time.ts";
import { capital, clock, day, listing } from "../words/say.ts";
import { saidNoWords } from "../words/said-no.ts";
import { proposalWords } from "../words/proposals.ts";
import { ButtonLink } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { TakeBack } from "./said-no.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { urgencyTone } from "./urgency-tone.ts";
import { Moment, Day } from "./when.tsx";
import { Worklist } from "./worklist.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Names = Readonly<Record<string, string>>;
type OpenCard = ProposalLine & { readonly left: TimeLeft; readonly undoable: boolean };

/** How long there is to answer, in words. */
export function useTimeLeft(): (left: TimeLeft) => string {
  const words = useWords(proposalWords).left;
  return (left) => (left.unit === "over" ? words.over : words[left.unit](left.count));
}

/** What waits for an answer, the nearest deadline first. */
export function OpenProposals({ cards, names, empty }: { cards: readonly OpenCard[]; names: Names; empty: ReactNode }) {
  const words = useWords(proposalWords);
  const said = useTimeLeft();
  const facts = useFacts(names);
  const no = useWords(saidNoWords);
  const language = useLanguage();
  return (
    <Worklist
      label={words.open}
      empty={empty}
      items={cards.map((card) => ({
        key: card.id,
        title: titleOf(card, words),
        to: `/proposals/${card.id}`,
        tag: card.need && <Tag tone={urgencyTone[card.need.urgency]}>{words.urgencies[card.need.urgency]}</Tag>,
        facts: [
          card.noCountsAt
            ? { term: no.answer, detail: card.undoable ? no.inList(clock(card.noCountsAt, language)) : no.over }
            : { term: words.deadline, detail: <><Moment at={card.expiresAt} /> ({said(card.left)})</> },
          ...facts(card),
        ],
        action: card.noCountsAt ? card.undoable && <TakeBack id={card.id} /> : <ButtonLink to={`/proposals/${card.id}`}>{words.answer}</ButtonLink>,
      }))}
    />
  );
}

/** What was accepted and still runs. */
export function AcceptedProposals({ cards, names }: { cards: readonly ProposalLine[]; names: Names }) {
  const words = useWords(proposalWords);
  const facts = useFacts(names);
  return (
    <Worklist
      label={words.accepted}
      items={cards.map((card) => ({
        key: card.id,
        title: titleOf(card, words),
        to: `/caseload/${card.id}`,
        facts: [{ term: words.since, detail: card.answeredAt && <Day on={card.answeredAt} /> }, ...facts(card)],
        action: <ButtonLink to={`/caseload/${card.id}`} purpose="secondary">{words.see}</ButtonLink>,
      }))}
    />
  );
}

/** What is over: when, and how it ended. What it was about is not there any more. */
export function PastProposals({ cards }: { cards: readonly ProposalLine[] }) {
  const words = useWords(proposalWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={words.past}
      captionHidden
      rows={cards}
      rowKey={({ id }) => id}
      columns={[
        { label: words.proposal, cell: ({ id, proposedAt }) => <TextLink to={`/proposals/${id}`}>{words.pastTitle(day(proposedAt, language))}</TextLink> },
        { label: words.over, cell: ({ answeredAt }) => answeredAt && <Day on={answeredAt} /> },
        { label: words.outcome, cell: ({ status }) => words.statuses[status] },
      ]}
    />
  );
}

function titleOf({ need, proposedAt }: ProposalLine, words: (typeof proposalWords)["nl"]): string {
  return need ? words.who(need.personKind, need.age) : words.pastTitle(proposedAt.toISOString().slice(0, 10));
}

function useFacts(names: Names) {
  const words = useWords(proposalWords);
  const language = useLanguage();
  return ({ need, explanation }: ProposalLine) => {
    if (!need) return [];
    const form = explanation?.form ?? need.forms[0];
    const help = need.kind === "treatment" && form ? (names[form] ?? form) : (words.kinds[need.kind] ?? need.kind);
    const places = (explanation?.places ?? need.places).map((place) => words.places[place] ?? place);
    return [{ term: words.help, detail: help }, { term: words.where, detail: capital(listing(places, language)) }];
  };
}
