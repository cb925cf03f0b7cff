import { useLoaderData } from "@remix-run/react";
import { regionsToSwitch, type SwitchableRegion } from "../../../db/region-activity.ts";
import { regionsOnMap } from "../../../db/regions-on-map.ts";
import { DataTable } from "../../components/data-table.tsx";
import { Page, Section } from "../../components/page.tsx";
import { RegionMap } from "../../components/region-map.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { nationalWords } from "../../words/national.ts";

export const loader = defineLoader({
  permission: "region.list",
  load: async ({ db }) => ({ regions: await regionsToSwitch(db), map: await regionsOnMap(db) }),
});

export default function NationalRegions() {
  const { regions, map } = useLoaderData<typeof loader>();
  const words = useWords(nationalWords);
  return (
    <Page title={words.regionsTitle} intro={words.regionsIntro} wide>
      <Section title={words.pilots}>
        <SwitchList caption={words.pilots} regions={regions.filter(({ pilot }) => pilot)} />
      </Section>
      <Section title={words.others}>
        <SwitchList caption={words.others} regions={regions.filter(({ pilot }) => !pilot)} />
      </Section>
      <Section title={words.onMap}>
        <RegionMap regions={map} own={[]} />
      </Section>
    </Page>
  );
}

/** One line a region, on a phone too: its name, whether it takes part, and the way to change that. */
function SwitchList({ caption, regions }: { caption: string; regions: readonly SwitchableRegion[] }) {
  const words = useWords(nationalWords);
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="lines"
      rows={regions}
      rowKey={({ slug }) => slug}
      columns={[
        { label: words.region, cell: ({ name }) => name },
        { label: words.state, cell: ({ active, checks, oldestCheckAt }) => <><Tag tone={active ? "good" : "neutral"}>{active ? words.on.state : words.off.state}</Tag>{oldestCheckAt && <span className="fact-aside">{words.checks(checks)} <Day on={oldestCheckAt} /></span>}</> },
        { label: words.action, cell: (region) => <Switch region={region} /> },
      ]}
    />
  );
}

function Switch({ region: { slug, name, active } }: { region: SwitchableRegion }) {
  const words = useWords(nationalWords);
  return (
    <TextLink to={`/national/regions/${slug}/activity`}>
      {active ? words.off.short : words.on.short}
      <span className="visually-hidden"> {name}</span>
    </TextLink>
  );
}
