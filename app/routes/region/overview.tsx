import { useLoaderData } from "@remix-run/react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { balancePerForm, countByStatus, freePlaces, regionsOnMap, waitingNow } from "../../../db/region-overview.ts";
import { settingOn } from "../../../db/settings.ts";
import { BarChart } from "../../components/bar-chart.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { KeyFigures } from "../../components/key-figures.tsx";
import { Page, Section } from "../../components/page.tsx";
import { RegionMap } from "../../components/region-map.tsx";
import { StateTable } from "../../components/state-table.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { WaitingTable } from "../../components/waiting-table.tsx";
import { defineLoader } from "../../http/door.ts";
import { count, listing } from "../../words/say.ts";
import type { Language } from "../../words/bilingual.ts";
import { regionWords } from "../../words/region.ts";

export const loader = defineLoader({
  permission: "region.view",
  async load({ db, actor, now }) {
    const norm = await settingOn(db, "waiting-norm", now.toISOString().slice(0, 10));
    const map = await regionsOnMap(db);
    return {
      regions: map.filter(({ slug }) => actor.regions.includes(slug)).map(({ name }) => name),
      own: actor.regions,
      normWeeks: norm.intakeWeeks,
      statuses: await countByStatus(db, actor.regions),
      waiting: await waitingNow(db, actor.regions, now, norm.intakeWeeks),
      balance: await balancePerForm(db, actor.regions),
      places: await freePlaces(db),
      map,
    };
  },
});

export default function RegionOverview() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const language = useLanguage();
  return (
    <Page title={words.title(listing(data.regions, language))} intro={words.intro} wide>
      <KeyFigures figures={keyFigures(data, words, language)} />
      <Section title={words.now}>
        <StateTable counts={data.statuses} />
      </Section>
      <Section title={words.waiting}>
        <Paragraph>{words.waitingIntro(data.normWeeks)}</Paragraph>
        <WaitingTable waiting={data.waiting} />
      </Section>
      <Section title={words.balance}>
        <Paragraph>{words.balanceIntro}</Paragraph>
        <BarChart
          title={words.balance}
          labelName={words.form}
          grouped
          series={[words.people, words.freeJeugdwet, words.freeZvw]}
          bars={data.balance.map((row) => ({ label: row.name ?? words.therapistDecides, values: [row.waiting, row.freeJeugdwet, row.freeZvw] }))}
        />
      </Section>
      <Section title={words.places}>
        <DataTable
          caption={words.places}
          captionHidden
          narrow="scroll"
          rows={data.places}
          rowKey={(row) => row.kind}
          columns={[
            { label: words.placeKind, cell: (row) => words.placeKinds[row.kind] },
            { label: words.free, numeric: true, cell: (row) => row.free },
          ]}
        />
      </Section>
      <Section title={words.map}>
        <RegionMap regions={data.map} own={data.own} />
      </Section>
    </Page>
  );
}

type Data = { waiting: readonly { requests: number; medianDays: number; longestDays: number }[]; places: readonly { free: number }[] };

/** Everyone who waits is the first row, when anybody does. */
function keyFigures({ waiting: [everyone], places }: Data, words: typeof regionWords.nl, language: Language) {
  return [
    { label: words.keyWaiting, value: count(everyone?.requests ?? 0, language) },
    { label: words.keyMedian, value: everyone ? words.days(everyone.medianDays) : "–" },
    { label: words.keyLongest, value: everyone ? words.days(everyone.longestDays) : "–" },
    { label: words.keyFree, value: count(places.reduce((sum, { free }) => sum + free, 0), language) },
  ];
}
