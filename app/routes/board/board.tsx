import { useLoaderData } from "@remix-run/react";
import { contactOfArrangement } from "../../../db/structural-offers.ts";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { Worklist } from "../../components/worklist.tsx";
import { defineLoader } from "../../http/door.ts";
import { boardWords } from "../../words/board.ts";
import { needWords } from "../../words/needs.ts";
import { OwnOffers } from "./own-offers.tsx";
import { readBoard } from "./read-board.ts";

export const loader = defineLoader({
  permission: "offer.list",
  async load({ db, actor: { personId }, now }) {
    const board = await readBoard(db, personId);
    if (!board) return null;
    const offers = [];
    for (const offer of board.offers) {
      const contact = offer.status === "agreed" ? ((await contactOfArrangement(db, offer.id)) ?? null) : null;
      offers.push({ ...offer, contact, status: offer.status === "open" && offer.expiresAt <= now ? ("expired" as const) : offer.status });
    }
    return { fitting: board.fitting, offers };
  },
});

export type BoardPage = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>>;

export default function Board() {
  const board = useLoaderData<typeof loader>();
  const words = useWords(boardWords);
  return (
    <Page title={words.title} intro={words.intro} wide>
      {board ? <Filled board={board} /> : <EmptyState title={words.noProfile} action={<ButtonLink to="/profile">{words.toProfile}</ButtonLink>} />}
    </Page>
  );
}

function Filled({ board: { fitting, offers } }: { board: BoardPage }) {
  const words = useWords(boardWords);
  return (
    <>
      {offers.length > 0 && <Section title={words.own}><OwnOffers offers={offers} /></Section>}
      <Section title={words.fitting}><Fitting fitting={fitting} /></Section>
    </>
  );
}

function Fitting({ fitting }: Pick<BoardPage, "fitting">) {
  const words = useWords(boardWords);
  const need = useWords(needWords);
  const said = useNeedInWords();
  return (
    <Worklist
      label={words.fitting}
      empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
      items={fitting.map((line) => ({
        key: line.id,
        title: said.who(line),
        to: `/board/${line.id}`,
        facts: [
          { term: words.place, detail: line.regionName },
          { term: need.when, detail: said.parts(line.parts) },
          { term: need.forms, detail: said.help(line) },
        ],
        action: <ButtonLink to={`/board/${line.id}`}>{words.offer}</ButtonLink>,
      }))}
    />
  );
}
