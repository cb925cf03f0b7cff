import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { removeMember } from "../../commands/remove-member.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { practiceMemberWords } from "../../words/practice-members.ts";
import { practiceWords } from "../../words/practice.ts";
import { membersOwned, practiceAddress } from "./owned-practice.ts";

const address = practiceAddress.extend({ person: z.uuid() });

export const loader = defineLoader({
  permission: "practice.remove-member",
  address,
  async load({ db, actor, address: { practice, person } }) {
    const { name, members } = await membersOwned(db, practice);
    const member = members.find(({ personId }) => personId === person);
    if (!member || person === actor.personId) throw notFound();
    return { practice: name, name: member.name, open: member.openProposals, running: member.runningCases, hasProfile: member.status !== null };
  },
  viewed: ({ person }) => ({ kind: "person", id: person }),
});

export const action = defineAction({
  permission: "practice.remove-member",
  address,
  form: z.object({}),
  async act({ db, occasion, address: member }) {
    if (!(await removeMember(db, occasion, member))) throw notFound();
    return done("/practice", "member-removed");
  },
});

/** What follows when the owner takes somebody out of the practice, and the button that does it. */
export default function Removal() {
  const { practice, name, open, running, hasProfile } = useLoaderData<typeof loader>();
  const { removal: words } = useWords(practiceMemberWords);
  return (
    <Page title={fill(words.title, { name, practice })} intro={words.intro} back={{ to: "/practice", label: useWords(practiceWords).back }}>
      <ul className="measure">
        <li>{words.account}</li>
        {hasProfile && <li>{words.own}</li>}
        {running > 0 && <li>{words.running(running)}</li>}
        {open > 0 && <li>{words.open(open)}</li>}
        <li>{words.transfers}</li>
        <li>{words.back}</li>
      </ul>
      <Form>
        <ButtonGroup>
          <Button purpose="danger">{words.submit}</Button>
          <ButtonLink to="/practice" purpose="secondary">{words.stay}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
