import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { passPracticeOn } from "../../commands/pass-practice-on.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { practiceMemberWords } from "../../words/practice-members.ts";
import { practiceWords } from "../../words/practice.ts";
import { membersOwned, practiceAddress } from "./owned-practice.ts";

export const loader = defineLoader({
  permission: "practice.pass-on",
  address: practiceAddress,
  async load({ db, actor, address: { practice } }) {
    const { name, members } = await membersOwned(db, practice);
    return { name, others: members.flatMap((member) => (member.personId === actor.personId ? [] : [{ value: member.personId, label: member.name }])) };
  },
  listed: ({ others }) => ({ kind: "person", ids: others.map(({ value }) => value) }),
});

export const action = defineAction({
  permission: "practice.pass-on",
  address: practiceAddress,
  form: z.object({ person: z.uuid({ error: "heir-missing" }) }),
  async act({ db, occasion, address: { practice }, form: { person } }) {
    const decision = await passPracticeOn(db, occasion, { practice, person });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done("/profile", "practice-passed-on") : invalid({ field: "person", code: decision.reason });
  },
});

/** The owner says who owns the practice from now on. */
export default function Ownership() {
  const { name, others } = useLoaderData<typeof loader>();
  const { ownership: words, problems } = useWords(practiceMemberWords);
  return (
    <Page title={fill(words.title, { name })} intro={words.intro} back={{ to: "/practice", label: useWords(practiceWords).back }}>
      {others.length === 0 && <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>}
      {others.length > 0 && (
        <Form problemWords={problems}>
          <RadioGroup name="person" label={words.who} options={others} />
          <ButtonGroup>
            <Button>{words.submit}</Button>
            <ButtonLink to="/practice" purpose="secondary">{words.stay}</ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </Page>
  );
}
