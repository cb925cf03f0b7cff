import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { contactToDecide } from "../../../db/contact-changes.ts";
import { decideContact } from "../../commands/decide-contact.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { ContactNow } from "../../components/contact.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { waysToCheck } from "../../domain/contact.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { contactWords } from "../../words/contact.ts";
import { contactChangeOf } from "./contact-address.ts";

export const loader = defineLoader({
  permission: "organisation.decide-contact",
  address: contactChangeOf,
  async load({ db, actor, now, address: { change: id }, request }) {
    const change = await contactToDecide(db, id, now);
    if (!change) throw notFound();
    return { area: ownArea(actor, request), change };
  },
});

/** The yes, with how it was checked that the organisation itself asks. */
export const action = defineAction({
  permission: "organisation.decide-contact",
  address: contactChangeOf,
  form: z.object({ checked: z.enum(waysToCheck, { error: "checked-missing" }) }),
  async act({ db, actor, occasion, address: { change }, form: { checked }, request }) {
    const people = `${ownArea(actor, request)}/people`;
    const decision = await decideContact(db, occasion, change, checked);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(people, "contact-approved") : refused(people, decision.reason);
  },
});

export default function ContactToDecide() {
  const { area, change } = useLoaderData<typeof loader>();
  const { decide, problems } = useWords(contactWords);
  return (
    <Page title={decide.title} intro={decide.intro} back={{ to: `${area}/people`, label: decide.back }}>
      <SummaryList
        items={[
          { term: decide.organisation, detail: change.organisation.name },
          { term: decide.by, detail: change.askedBy },
          { term: decide.on, detail: <Day on={change.askedAt} /> },
          { term: decide.until, detail: <Day on={change.expiresAt} /> },
        ]}
      />
      <Section title={decide.old}>
        <ContactNow contact={change.organisation} />
      </Section>
      <Section title={decide.new}>
        <ContactNow contact={change.wish} />
      </Section>
      <Form problemWords={problems}>
        <RadioGroup name="checked" label={decide.how} hint={decide.howHint} options={waysToCheck.map((value) => ({ value, label: decide.ways[value] }))} />
        <Button>{decide.approve}</Button>
      </Form>
      <Form action={`${area}/contacts/${change.id}/refusal`}>
        <Button purpose="secondary">{decide.refuse}</Button>
      </Form>
    </Page>
  );
}
