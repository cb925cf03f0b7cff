import { useLoaderData } from "@remix-run/react";
import { movesOfferedByActor, movesOfferedToActor } from "../../../db/request-moves.ts";
import { allRegions } from "../../../db/request-offer.ts";
import { Page, Section } from "../../components/page.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { days, later } from "../../domain/duration.ts";
import { defineLoader } from "../../http/door.ts";
import { shelterNumber } from "../../domain/shelter-number.ts";
import { listing } from "../../words/say.ts";
import { moveWords } from "../../words/request-move.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { IncomingMoves } from "./page/incoming-moves.tsx";
import { OutgoingMoves } from "./page/outgoing-moves.tsx";

/** So long an offer of ours that has ended stays in sight. */
const shownFor = days(60);

export const loader = defineLoader({
  permission: "move.list",
  async load({ db, actor, now }) {
    const regions = new Map((await allRegions(db)).map(({ code, name }) => [code, name]));
    const named = <Row extends { toRegion: string }>(row: Row) => ({ ...row, regionName: regions.get(row.toRegion) ?? row.toRegion });
    const offers = Map.groupBy(await movesOfferedToActor(db, now), ({ batch }) => batch);
    return {
      numbers: actor.organisations.map(shelterNumber),
      incoming: [...offers.values()].map((moves) => ({ ...named(moves[0]!), references: moves.map(({ reference }) => reference) })),
      outgoing: (await movesOfferedByActor(db, later(now, -shownFor))).map(named),
    };
  },
  listed: ({ incoming, outgoing }) => ({ kind: "move", ids: [...incoming.map(({ batch }) => batch), ...outgoing.map(({ id }) => id)] }),
});

export type MovesPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Moves() {
  const { incoming, outgoing, numbers } = useLoaderData<typeof loader>();
  const { list: words, ownNumbers } = useWords(moveWords);
  const language = useLanguage();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: useWords(requestPageWords).back }}>
      <Section title={words.incoming}>
        <IncomingMoves moves={incoming} />
        <p className="small-print">{ownNumbers(listing(numbers, language))}</p>
      </Section>
      {outgoing.length > 0 && (
        <Section title={words.outgoing}>
          <OutgoingMoves moves={outgoing} />
        </Section>
      )}
    </Page>
  );
}
