import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionToSwitch } from "../../../db/region-activity.ts";
import { activityOf, countryOverview } from "../../../db/country-overview.ts";
import { switchRegion } from "../../commands/switch-region.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { countryWords } from "../../words/country.ts";
import { nationalWords } from "../../words/national.ts";

const address = z.object({ region: z.string() });

/** Asks first, whichever way it goes: one tap in a long list of regions is easily the wrong one. */
export const loader = defineLoader({
  permission: "region.switch",
  address,
  async load({ db, address: { region } }) {
    const found = await regionToSwitch(db, region);
    if (!found) throw notFound();
    const numbers = (await countryOverview(db)).find((each) => each.region === region);
    return { ...found, leads: numbers?.leads ?? 0, shelterPeople: numbers?.shelterPeople ?? 0, therapists: numbers?.therapists ?? 0, history: await activityOf(db, region) };
  },
});

export const action = defineAction({
  permission: "region.switch",
  address,
  form: z.object({ on: z.enum(["yes", "no"], { error: "unusable" }).transform((answer) => answer === "yes") }),
  async act({ db, occasion, address: { region }, form }) {
    if (!(await switchRegion(db, occasion, { region, on: form.on }))) throw notFound();
    return done("/national/regions", form.on ? "region-on" : "region-off");
  },
});

export default function RegionActivity() {
  const { name, active, requests, leads, shelterPeople, therapists, history } = useLoaderData<typeof loader>();
  const words = useWords(nationalWords);
  const country = useWords(countryWords);
  const way = active ? words.off : words.on;
  return (
    <Page title={way.title(name)} intro={way.intro} back={{ to: "/national/regions", label: words.back }}>
      <Notice tone={active ? "warning" : "info"} title={words.running(requests)}>
        <p>{country.here(leads, shelterPeople, therapists)}</p>
        {active ? <p>{words.off.effect}</p> : leads === 0 && <p>{country.noLeadHere}</p>}
      </Notice>
      <Form>
        <input type="hidden" name="on" value={active ? "no" : "yes"} />
        <ButtonGroup>
          <Button purpose={active ? "danger" : "primary"}>{way.confirm(name)}</Button>
          <ButtonLink to="/national/regions" purpose="secondary">
            {words.leave}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      <Section title={country.history}>
        <DataTable
          caption={country.history}
          captionHidden
          narrow="lines"
          rows={history}
          rowKey={({ startedAt }) => startedAt.toISOString()}
          empty={country.historyNone}
          columns={[
            { label: country.since, cell: ({ startedAt }) => <Day on={startedAt} /> },
            { label: country.until, cell: ({ endedAt }) => (endedAt ? <Day on={endedAt} /> : country.now) },
          ]}
        />
      </Section>
    </Page>
  );
}
