import { useLoaderData } from "@remix-run/react";
import { buyersOfGemeente, changesOfGemeente, type DatedPlace, placesOfGemeente } from "../../../../db/gemeente-pages.ts";
import { namesOn } from "../../../../db/gemeente-changes.ts";
import { GemeenteChanges } from "../../../components/gemeente-changes.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { certaintyTone } from "../../../components/gemeente-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";
import { gemeenteAddress } from "./gemeente-address.ts";

export const loader = defineLoader({
  permission: "gemeente.view",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    const name = (await namesOn(db, [code], today))[code];
    if (name === undefined) throw notFound();
    const [places, buyers] = [await placesOfGemeente(db, code), await buyersOfGemeente(db, code)];
    return { code, name, places, now: standing(places, today), buyer: standing(buyers, today)?.region ?? null, comes: places.some(({ validFrom }) => validFrom > today), changes: await changesOfGemeente(db, code) };
  },
});

function standing<Row extends Pick<DatedPlace, "validFrom" | "validUntil">>(rows: readonly Row[], today: IsoDate): Row | null {
  return rows.find(({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || validUntil > today)) ?? null;
}

export default function GemeentePage() {
  const { code, name, places, now, buyer, comes, changes } = useLoaderData<typeof loader>();
  const words = useWords(gemeenteWords);
  return (
    <Page title={name} back={{ to: "/national/gemeenten", label: words.back }}>
      <SummaryList
        items={[
          { term: words.code, detail: code },
          { term: words.now, detail: now ? <>{now.region} <Tag tone={certaintyTone[now.certainty]}>{words.certainties[now.certainty]}</Tag></> : comes ? words.notYet : words.over },
          { term: words.buyer, detail: buyer ?? words.buyerUnknown },
        ]}
      />
      {now && <Ways code={code} />}
      <Section title={words.places}>
        <DataTable
          caption={words.places}
          captionHidden
          rows={places}
          rowKey={({ validFrom }) => validFrom}
          columns={[
            { label: words.region, cell: ({ region }) => region },
            { label: words.from, cell: ({ validFrom }) => <Day on={validFrom} /> },
            { label: words.until, cell: ({ validUntil }) => (validUntil ? <Day on={validUntil} /> : words.stillSo) },
            { label: words.certainty, cell: ({ certainty }) => words.certainties[certainty] },
          ]}
        />
      </Section>
      <Section title={words.history}>
        <GemeenteChanges caption={words.history} changes={changes} empty={words.madeNone} />
      </Section>
    </Page>
  );
}

function Ways({ code }: { code: string }) {
  const words = useWords(gemeenteWords);
  const ways = { split: words.split, move: words.move, rename: words.rename, certainty: words.correct, "purchasing-region": words.buy };
  return (
    <Section title={words.deeds}>
      <ul>
        <li><TextLink to="/national/gemeenten/merge">{words.merge}</TextLink></li>
        {Object.entries(ways).map(([way, text]) => <li key={way}><TextLink to={`/national/gemeenten/${code}/${way}`}>{text}</TextLink></li>)}
      </ul>
    </Section>
  );
}
