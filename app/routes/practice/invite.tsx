import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { invitesInto } from "../../../db/practice-members.ts";
import { inviteColleague } from "../../commands/invite-colleague.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { EmailAddress } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { fill } from "../../words/fill.ts";
import { practiceMemberWords } from "../../words/practice-members.ts";
import { practiceWords } from "../../words/practice.ts";
import { membersOwned, practiceAddress } from "./owned-practice.ts";

export const loader = defineLoader({
  permission: "practice.invite",
  address: practiceAddress,
  async load({ db, address: { practice } }) {
    const { name } = await membersOwned(db, practice);
    return { name, may: await invitesInto(db, practice) };
  },
});

export const action = defineAction({
  permission: "practice.invite",
  address: practiceAddress,
  form: z.object({ email: EmailAddress }),
  act: ({ db, actor, occasion, address: { practice }, form: { email }, context }) =>
    limited(context, "practice-invitation", actor.personId, async () => {
      const decision = await inviteColleague(db, occasion, actor, { practice, email });
      if (!decision) throw notFound();
      return decision.kind === "proceed" ? done("/practice", "colleague-invited") : invalid({ field: "email", code: decision.reason });
    }),
});

/** The owner asks somebody by mail to join the practice. */
export default function Invite() {
  const { name, may } = useLoaderData<typeof loader>();
  const { invite: words, problems } = useWords(practiceMemberWords);
  return (
    <Page title={fill(words.title, { name })} intro={words.intro} back={{ to: "/practice", label: useWords(practiceWords).back }}>
      {!may && <EmptyState title={words.notYet}>{words.notYetText}</EmptyState>}
      {may && (
        <Form problemWords={problems}>
          <TextField name="email" type="email" label={words.email} hint={words.hint} autoComplete="off" spellCheck={false} />
          <Button>{words.submit}</Button>
        </Form>
      )}
    </Page>
  );
}
