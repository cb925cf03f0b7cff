import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { memberWithin } from "../../../db/people.ts";
import { removeSecondFactor } from "../../commands/remove-second-factor.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { reachOf } from "../../domain/reach.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { peopleWords } from "../../words/people.ts";

const ofPerson = z.object({ person: z.uuid() });

export const loader = defineLoader({
  permission: "second-factor.remove",
  address: ofPerson,
  async load({ db, actor, address, request }) {
    const area = ownArea(actor, request);
    const member = await memberWithin(db, reachOf(actor), address.person);
    if (!member || member.id === actor.personId) throw notFound();
    return { area, name: member.name };
  },
});

export const action = defineAction({
  permission: "second-factor.remove",
  address: ofPerson,
  form: z.object({}),
  async act({ db, actor, occasion, address, request }) {
    const area = ownArea(actor, request);
    const decision = await removeSecondFactor(db, occasion, actor, address.person);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`${area}/people`, "second-factor-removed") : refused(`${area}/people`, decision.reason);
  },
});

export default function SecondFactorRemoval() {
  const { area, name } = useLoaderData<typeof loader>();
  const words = useWords(peopleWords);
  const { removal, invitePage } = words;
  return (
    <Page title={removal.title} intro={fill(removal.intro, { name })} back={{ to: `${area}/people`, label: invitePage.back }}>
      <Notice tone="warning">
        <p>{removal.check}</p>
      </Notice>
      <Form>
        <Button purpose="danger">{removal.submit}</Button>
      </Form>
    </Page>
  );
}
