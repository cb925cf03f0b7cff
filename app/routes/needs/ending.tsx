import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownNeed } from "../../../db/structural-needs.ts";
import { endNeed } from "../../commands/end-need.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { needEndings } from "../../domain/structural-need.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { needWords } from "../../words/needs.ts";
import { needAddress } from "./need-address.ts";

export const loader = defineLoader({
  permission: "need.end",
  address: needAddress,
  async load({ db, address }) {
    const need = await ownNeed(db, address.need);
    if (!need || need.endedAt) throw notFound();
    return { id: need.id };
  },
});

export const action = defineAction({
  permission: "need.end",
  address: needAddress,
  form: z.object({ reason: z.enum(needEndings, "reason-missing") }),
  async act({ db, occasion, address: { need }, form: { reason } }) {
    const decision = await endNeed(db, occasion, { id: need, reason });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done("/needs", "need-taken-off") : refused("/needs", decision.reason);
  },
});

export default function Ending() {
  const { id } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  return (
    <Page title={words.endTitle} intro={words.endIntro} back={{ to: `/needs/${id}`, label: words.back }}>
      <Form problemWords={words.problems}>
        <RadioGroup name="reason" label={words.reason} options={needEndings.map((value) => ({ value, label: words.endings[value] }))} />
        <ButtonGroup>
          <Button purpose="danger">{words.endLink}</Button>
          <ButtonLink to={`/needs/${id}`} purpose="secondary">{words.stopKeep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
