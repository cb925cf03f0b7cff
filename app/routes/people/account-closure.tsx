import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { leftWithNobody, looksAfter, workOfAccount } from "../../../db/account-closure.ts";
import { memberWithin } from "../../../db/people.ts";
import { closeAccount } from "../../commands/close-account.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { reachOf } from "../../domain/reach.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound, refused, turnedBack } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { peopleWords } from "../../words/people.ts";
import { listing } from "../../words/say.ts";

const ofPerson = z.object({ person: z.uuid() });

export const loader = defineLoader({
  permission: "account.close",
  address: ofPerson,
  async load({ db, actor, address: { person }, request, context }) {
    const area = ownArea(actor, request);
    const member = await memberWithin(db, reachOf(actor), person);
    if (!member || member.id === actor.personId) throw notFound();
    if (!(await looksAfter(db, person))) throw await turnedBack(`${area}/people`, "account-of-another-region", context);
    if (member.disabled) throw await turnedBack(`${area}/people`, "account-already-closed", context);
    return { area, name: member.name, work: (await workOfAccount(db, person)) ?? null, leftWithNobody: await leftWithNobody(db, person) };
  },
});

export const action = defineAction({
  permission: "account.close",
  address: ofPerson,
  form: z.object({}),
  async act({ db, actor, occasion, address, request }) {
    const people = `${ownArea(actor, request)}/people`;
    const decision = await closeAccount(db, occasion, actor, address.person);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(people, "account-closed") : refused(people, decision.reason);
  },
});

export default function AccountClosure() {
  const { area, name, work, leftWithNobody: alone } = useLoaderData<typeof loader>();
  const { closure, invitePage } = useWords(peopleWords);
  const language = useLanguage();
  return (
    <Page title={fill(closure.title, { name })} intro={closure.intro} back={{ to: `${area}/people`, label: invitePage.back }}>
      <ul>
        <li>{closure.signIn}</li>
        {work && <li>{closure.openProposals(work.openProposals)}</li>}
        {work && work.runningCases > 0 && <li>{closure.runningCases(work.runningCases)}</li>}
        <li>{closure.undo}</li>
      </ul>
      {alone.length > 0 && (
        <Notice tone="warning">
          <p>{fill(closure.alone, { places: listing(alone, language) })}</p>
        </Notice>
      )}
      <Form>
        <ButtonGroup>
          <Button purpose="danger">{closure.submit}</Button>
          <ButtonLink to={`${area}/people`} purpose="secondary">
            {closure.leave}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
