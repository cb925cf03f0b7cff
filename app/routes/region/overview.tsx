import { useLoaderData } from "@remix-run/react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { freeSupply, requestFigures, type Supply } from "../../../db/region-figures.ts";
import { unreachedInRegions } from "../../../db/mail-trouble.ts";
import { regionsOnMap } from "../../../db/regions-on-map.ts";
import { settingOn } from "../../../db/settings.ts";
import { groupsOfRegions } from "../../../db/therapy-groups.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { BarChart } from "../../components/bar-chart.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { GroupsOfRegion } from "../../components/groups-of-region.tsx";
import { KeyFigures } from "../../components/key-figures.tsx";
import { Page, Section } from "../../components/page.tsx";
import { RegionMap } from "../../components/region-map.tsx";
import { StateTable } from "../../components/state-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { UnreachedNotice } from "../../components/unreached.tsx";
import { WaitingTable } from "../../components/waiting-table.tsx";
import { balancePerForm } from "../../domain/form-balance.ts";
import { PlaceKind } from "../../domain/therapist.ts";
import { defineLoader } from "../../http/door.ts";
import { groupWords } from "../../words/groups.ts";
import { count, listing } from "../../words/say.ts";
import type { Language } from "../../words/bilingual.ts";
import { regionWords } from "../../words/region.ts";

export const loader = defineLoader({
  permission: "region.view",
  async load({ db, actor, now }) {
    const norm = await settingOn(db, "waiting-norm", now.toISOString().slice(0, 10));
    const map = await regionsOnMap(db);
    const { statuses, waiting, demand } = await requestFigures(db, actor.regions, now, norm.intakeWeeks);
    const supply = await freeSupply(db);
    return {
      regions: map.filter(({ slug }) => actor.regions.includes(slug)).map(({ name }) => name),
      own: actor.regions,
      unreached: (await unreachedInRegions(db)).length,
      normWeeks: norm.intakeWeeks,
      statuses,
      waiting,
      balance: balancePerForm(demand, supply, await treatmentNames(db)),
      places: freePlaces(supply),
      groups: await groupsOfRegions(db),
      map,
    };
  },
});

/** None free is a row too: that is what a lead looks for. Places at a shelter and in groups are shown where there are any. */
function freePlaces(supply: readonly Supply[]) {
  const perKind = new Map(supply.filter(({ form }) => form === null).map(({ kind, free }) => [kind, free]));
  return PlaceKind.options.filter((kind) => kind === "treatment" || kind === "screening" || perKind.has(kind)).map((kind) => ({ kind, free: perKind.get(kind) ?? 0 }));
}

export default function RegionOverview() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const grouped = useWords(groupWords);
  const language = useLanguage();
  return (
    <Page title={words.title(listing(data.regions, language))} intro={words.intro} wide>
      <UnreachedNotice count={data.unreached} />
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
        <Paragraph>
          <TextLink to="/region/scarcity">{words.scarcity}</TextLink>
        </Paragraph>
      </Section>
      <Section title={grouped.ofRegion}>
        <GroupsOfRegion groups={data.groups} />
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
