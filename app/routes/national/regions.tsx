import { useLoaderData } from "@remix-run/react";
import { regionsToSwitch, type SwitchableRegion } from "../../../db/region-activity.ts";
import { countryOverview } from "../../../db/country-overview.ts";
import { settingOn } from "../../../db/settings.ts";
import { CountryOverview } from "../../components/country-overview.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineLoader } from "../../http/door.ts";
import { countryWords } from "../../words/country.ts";
import { nationalWords } from "../../words/national.ts";

export const loader = defineLoader({
  permission: "region.list",
  load: async ({ db, now }) => ({
    regions: await regionsToSwitch(db), overview: await countryOverview(db),
    atHome: (await settingOn(db, "settings-on-offer", amsterdamClock(now).date)).ambulant,
  }),
});

export default function NationalRegions() {
  const { regions, overview, atHome } = useLoaderData<typeof loader>();
  const words = useWords(nationalWords);
  const country = useWords(countryWords);
  return (
    <Page title={words.regionsTitle} intro={words.regionsIntro} wide>
      <Section title={country.title}>
        <p>{country.intro}</p>
        <CountryOverview regions={overview} />
      </Section>
      <Section title={words.pilots}>
        <SwitchList caption={words.pilots} regions={regions.filter(({ pilot }) => pilot)} />
      </Section>
      <Section title={words.others}>
        <SwitchList caption={words.others} regions={regions.filter(({ pilot }) => !pilot)} />
      </Section>
      <Section title={country.atHome}>
        <p>{atHome ? country.atHomeOn : country.atHomeOff}</p>
        <p><TextLink to="/national/settings/settings-on-offer">{country.atHomeChange}</TextLink></p>
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
