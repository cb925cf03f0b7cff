import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { contactOfArrangement } from "../../../db/structural-offers.ts";
import { endArrangement } from "../../commands/end-arrangement.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import type { Person } from "../../domain/actor.ts";
import { arrangementEndings } from "../../domain/structural-need.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { needWords } from "../../words/needs.ts";
import { offerAddress } from "./need-address.ts";

/** Each side comes from its own part of the site, and goes back there. */
const homeOf = ({ role }: Person) => (role === "therapist" ? "/board" : "/needs");

export const loader = defineLoader({
  permission: "arrangement.end",
  address: offerAddress,
  async load({ db, actor, address: { offer } }) {
    const contact = await contactOfArrangement(db, offer);
    if (!contact) throw notFound();
    return { back: homeOf(actor), name: contact.name };
  },
});

export const action = defineAction({
  permission: "arrangement.end",
  address: offerAddress,
  form: z.object({ reason: z.enum(arrangementEndings, "reason-missing") }),
  async act({ db, actor, occasion, address: { offer }, form: { reason } }) {
    const decision = await endArrangement(db, occasion, { offer, reason });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(homeOf(actor), "arrangement-ended") : refused(homeOf(actor), decision.reason);
  },
});

export default function ArrangementEnd() {
  const { back, name } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  return (
    <Page title={`${words.stopTitle}: ${name}`} intro={words.stopIntro} back={{ to: back, label: words.back }}>
      <Form problemWords={words.problems}>
        <RadioGroup name="reason" label={words.reason} options={arrangementEndings.map((value) => ({ value, label: words.stopReasons[value] }))} />
        <ButtonGroup>
          <Button purpose="danger">{words.stopConfirm}</Button>
          <ButtonLink to={back} purpose="secondary">{words.stopKeep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
