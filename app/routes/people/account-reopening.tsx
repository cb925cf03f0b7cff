import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { looksAfter } from "../../../db/account-closure.ts";
import { memberWithin } from "../../../db/people.ts";
import { reopenAccount } from "../../commands/reopen-account.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { reachOf } from "../../domain/reach.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound, refused, turnedBack } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { peopleWords } from "../../words/people.ts";

const ofPerson = z.object({ person: z.uuid() });

export const loader = defineLoader({
  permission: "account.reopen",
  address: ofPerson,
  async load({ db, actor, address: { person }, request, context }) {
    const area = ownArea(actor, request);
    const member = await memberWithin(db, reachOf(actor), person);
    if (!member || member.id === actor.personId) throw notFound();
    if (!(await looksAfter(db, person))) throw await turnedBack(`${area}/people`, "account-of-another-region", context);
    if (!member.disabled) throw await turnedBack(`${area}/people`, "account-already-open", context);
    return { area, name: member.name };
  },
});

export const action = defineAction({
  permission: "account.reopen",
  address: ofPerson,
  form: z.object({}),
  async act({ db, actor, occasion, address, request }) {
    const people = `${ownArea(actor, request)}/people`;
    const decision = await reopenAccount(db, occasion, actor, address.person);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(people, "account-reopened") : refused(people, decision.reason);
  },
});

export default function AccountReopening() {
  const { area, name } = useLoaderData<typeof loader>();
  const { reopening, removal, invitePage } = useWords(peopleWords);
  return (
    <Page title={fill(reopening.title, { name })} intro={reopening.intro} back={{ to: `${area}/people`, label: invitePage.back }}>
      <Notice tone="warning">
        <p>{removal.check}</p>
      </Notice>
      <Form>
        <ButtonGroup>
          <Button>{reopening.submit}</Button>
          <ButtonLink to={`${area}/people`} purpose="secondary">
            {reopening.leave}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
