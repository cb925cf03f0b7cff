import { useLoaderData } from "@remix-run/react";
import { settingOn } from "../../../db/settings.ts";
import { ownNeeds } from "../../../db/structural-needs.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Tag } from "../../components/tag.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { type WorkItem, Worklist } from "../../components/worklist.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { standsUntil } from "../../domain/structural-need.ts";
import { defineLoader } from "../../http/door.ts";
import { needWords } from "../../words/needs.ts";
import { withFormNames } from "./names.ts";

export const loader = defineLoader({
  permission: "need.list",
  async load({ db, now }) {
    const names = await treatmentNames(db);
    const terms = await settingOn(db, "need-terms", amsterdamClock(now).date);
    const needs = await ownNeeds(db);
    return { needs: needs.map((need) => ({ ...withFormNames(need, names), until: standsUntil(need.confirmedAt, terms) })) };
  },
});

type Line = ReturnType<typeof useLoaderData<typeof loader>>["needs"][number];

export default function Needs() {
  const { needs } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  const itemOf = useItem();
  const standing = needs.filter(({ endedAt }) => endedAt === null);
  const ended = needs.filter(({ endedAt }) => endedAt !== null);
  return (
    <Page title={words.title} intro={words.intro} aside={<ButtonLink to="/needs/new">{words.new}</ButtonLink>} wide>
      <Section title={words.standing}>
        <Worklist label={words.standing} items={standing.map(itemOf)} empty={<EmptyState title={words.none}>{words.secrecy}</EmptyState>} />
      </Section>
      {ended.length > 0 && (
        <Section title={words.ended}>
          <Worklist label={words.ended} items={ended.map(itemOf)} />
        </Section>
      )}
    </Page>
  );
}

function useItem(): (need: Line) => WorkItem {
  const words = useWords(needWords);
  const said = useNeedInWords();
  return (need) => ({
    key: need.id,
    title: said.who(need),
    to: `/needs/${need.id}`,
    tag: <Standing need={need} />,
    facts: [
      { term: words.when, detail: said.parts(need.partsOfWeek) },
      { term: words.forms, detail: said.help(need) },
      { term: words.region, detail: need.regionName },
      need.endedAt ? { term: words.endedOn, detail: <Day on={need.endedAt} /> } : { term: words.until, detail: <Day on={need.until} /> },
    ],
    action: <ButtonLink to={`/needs/${need.id}`} purpose={need.openOffers > 0 ? "primary" : "secondary"}>{need.openOffers > 0 ? words.answer : words.see}</ButtonLink>,
  });
}

function Standing({ need: { openOffers, agreedParts, partsOfWeek } }: { need: Line }) {
  const words = useWords(needWords);
  if (openOffers > 0) return <Tag tone="attention">{words.offers(openOffers)}</Tag>;
  return agreedParts.length === partsOfWeek.length ? <Tag tone="good">{words.all}</Tag> : <Tag>{words.noOffers}</Tag>;
}
