import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { choicesOf } from "../../../db/digests.ts";
import { chooseMessages } from "../../commands/choose-messages.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { messageKindNames, type Pace, paceOf, paces, rulesOf } from "../../domain/message-kind.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done } from "../../http/respond.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { messageWords } from "../../words/messages.ts";

export const loader = defineLoader({
  permission: "account.choose-messages",
  async load({ db, actor }) {
    const choices = await choicesOf(db, actor.personId);
    const own = messageKindNames.filter((kind) => rulesOf(kind).roles.includes(actor.role));
    return own.map((kind) => ({ kind, paces: [...rulesOf(kind).paces], chosen: paceOf(kind, choices.get(kind)) }));
  },
});

export const action = defineAction({
  permission: "account.choose-messages",
  form: z.object(Object.fromEntries(messageKindNames.map((kind) => [kind, z.enum(paces, "choice-unknown").optional()]))),
  async act({ db, actor, occasion, form }) {
    const chosen = messageKindNames.flatMap((kind) => (form[kind] === undefined ? [] : [[kind, form[kind]] as const]));
    await chooseMessages(db, occasion, actor, new Map(chosen));
    return done("/account", "messages-chosen");
  },
});

export default function Messages() {
  const kinds = useLoaderData<typeof loader>();
  const words = useWords(messageWords);
  const { toAccount } = useWords(accountWords);
  const problemWords = useWords(accountProblems);
  const ways = (allowed: readonly Pace[]) => paces.filter((pace) => allowed.includes(pace)).map((value) => ({ value, label: words.paces[value] }));
  const fixed = kinds.filter((kind) => kind.paces.length === 1);
  const free = kinds.filter((kind) => kind.paces.length > 1);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: toAccount }}>
      {free.length > 0 && (
        <Form problemWords={problemWords}>
          {free.map(({ kind, paces: allowed, chosen }) => (
            <RadioGroup key={kind} name={kind} label={words.kinds[kind]} hint={words.hints[kind]} defaultValue={chosen} options={ways(allowed)} />
          ))}
          <Button>{words.save}</Button>
        </Form>
      )}
      {fixed.length > 0 && (
        <Section title={words.fixed}>
          <p>{words.fixedText}</p>
          <ul>
            {fixed.map(({ kind }) => (
              <li key={kind}><strong>{words.kinds[kind]}</strong>. {words.hints[kind]}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
