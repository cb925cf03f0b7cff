import { useLoaderData } from "@remix-run/react";
import { settingOn } from "../../../db/settings.ts";
import { ownNeed } from "../../../db/structural-needs.ts";
import { contactOfArrangement, offersFor } from "../../../db/structural-offers.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Page, Section } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Day } from "../../components/when.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { standsUntil } from "../../domain/structural-need.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { needWords } from "../../words/needs.ts";
import { day } from "../../words/say.ts";
import { withFormNames } from "./names.ts";
import { needAddress } from "./need-address.ts";
import { Arrangements, OpenOffers } from "./page/offers.tsx";

export const loader = defineLoader({
  permission: "need.view",
  address: needAddress,
  async load({ db, now, address }) {
    const need = await ownNeed(db, address.need);
    if (!need) throw notFound();
    const names = await treatmentNames(db);
    const terms = await settingOn(db, "need-terms", amsterdamClock(now).date);
    const offers = [];
    for (const offer of await offersFor(db, need.id)) {
      const contact = offer.status === "agreed" ? ((await contactOfArrangement(db, offer.id)) ?? null) : null;
      offers.push({ ...withFormNames(offer, names), contact, isOpen: offer.status === "open" && offer.expiresAt > now });
    }
    return { need: { ...withFormNames(need, names), until: standsUntil(need.confirmedAt, terms) }, offers };
  },
  viewed: (_, { need }) => ({ kind: "structural-need", id: need.id }),
});

export type NeedPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Need() {
  const { need, offers } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  const said = useNeedInWords();
  const open = offers.filter(({ isOpen }) => isOpen);
  const agreed = offers.filter(({ status }) => status === "agreed");
  return (
    <Page title={said.who(need)} back={{ to: "/needs", label: words.back }}>
      {open.length > 0 && <Section title={words.offersTitle}><OpenOffers offers={open} /></Section>}
      {agreed.length > 0 && <Section title={words.arrangements}><Arrangements offers={agreed} /></Section>}
      <Section title={need.endedAt ? words.ended : words.standing}>
        <Facts need={need} />
        <p className="small-print">{words.secrecy}</p>
      </Section>
      {!need.endedAt && <StillRight need={need} />}
    </Page>
  );
}

function Facts({ need }: Pick<NeedPage, "need">) {
  const words = useWords(needWords);
  const said = useNeedInWords();
  const left = need.partsOfWeek.filter((part) => !need.agreedParts.includes(part));
  return (
    <SummaryList
      items={[
        { term: words.region, detail: need.regionName },
        { term: words.forms, detail: said.help(need) },
        { term: words.when, detail: said.parts(need.partsOfWeek) },
        ...(need.agreedParts.length > 0 ? [{ term: words.agreed, detail: said.parts(need.agreedParts) }] : []),
        ...(left.length > 0 && left.length < need.partsOfWeek.length ? [{ term: words.open, detail: said.parts(left) }] : []),
        need.endedAt ? { term: words.endedOn, detail: <Day on={need.endedAt} /> } : { term: words.until, detail: <Day on={need.until} /> },
      ]}
    />
  );
}

function StillRight({ need: { id, until } }: Pick<NeedPage, "need">) {
  const words = useWords(needWords);
  const language = useLanguage();
  return (
    <Section title={words.stillRight}>
      <p>{words.stillRightText(day(until, language))}</p>
      <Form action={`/needs/${id}/confirmation`} label={words.stillRight}>
        <ButtonGroup>
          <Button>{words.confirm}</Button>
          <ButtonLink to={`/needs/${id}/edit`} purpose="secondary">{words.edit}</ButtonLink>
          <ButtonLink to={`/needs/${id}/ending`} purpose="quiet">{words.endLink}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
