import { useLoaderData } from "@remix-run/react";
import { makeOffer } from "../../commands/make-offer.ts";
import { Button } from "../../components/button.tsx";
import { CheckboxGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Page } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { OfferForm } from "../../domain/structural-need.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { boardWords } from "../../words/board.ts";
import { needWords } from "../../words/needs.ts";
import { capital } from "../../words/say.ts";
import { partSaid } from "../../words/week.ts";
import { needAddress } from "../needs/need-address.ts";
import { readBoard } from "./read-board.ts";

export const loader = defineLoader({
  permission: "offer.make",
  address: needAddress,
  async load({ db, actor: { personId }, address }) {
    const need = (await readBoard(db, personId))?.fitting.find(({ id }) => id === address.need);
    if (!need) throw notFound();
    return need;
  },
});

export const action = defineAction({
  permission: "offer.make",
  address: needAddress,
  form: OfferForm,
  async act({ db, occasion, address: { need }, form: { partsOfWeek } }) {
    const decision = await makeOffer(db, occasion, { need, parts: partsOfWeek });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done("/board", "offer-made") : invalid({ field: "partsOfWeek", code: decision.reason });
  },
});

export default function Offer() {
  const need = useLoaderData<typeof loader>();
  const words = useWords(boardWords);
  const asked = useWords(needWords);
  const language = useLanguage();
  const said = useNeedInWords();
  return (
    <Page title={words.offerTitle} intro={words.offerIntro} back={{ to: "/board", label: words.back }}>
      <SummaryList
        items={[
          { term: words.place, detail: <>{need.regionName}. {words.whereHint}</> },
          { term: asked.howMany, detail: said.who(need) },
          { term: asked.forms, detail: said.help(need) },
        ]}
      />
      <Form problemWords={words.problems}>
        <CheckboxGroup
          name="partsOfWeek"
          label={words.offerParts}
          options={need.parts.map((part) => ({ value: part, label: capital(partSaid(part, language)) }))}
          defaultValue={need.parts.length === 1 ? need.parts : []}
        />
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
