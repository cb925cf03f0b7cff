import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownAccount } from "../../../db/accounts.ts";
import { askAddressCheck } from "../../commands/check-address.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { EmailAddress } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { OwnPassword } from "../../http/own-password.ts";
import { done, invalid } from "../../http/respond.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { messageWords } from "../../words/messages.ts";

export const loader = defineLoader({
  permission: "account.ask-address",
  load: async ({ db, actor }) => ({ email: (await ownAccount(db, actor.personId)).email }),
});

export const action = defineAction({
  permission: "account.ask-address",
  form: z.object({ email: EmailAddress, password: OwnPassword }),
  act: ({ db, actor, occasion, form, context }) =>
    limited(context, "password-check", actor.personId, async () => {
      const decision = await askAddressCheck(db, occasion, actor, form);
      return decision.kind === "refuse" ? invalid({ field: "password", code: decision.reason }) : done("/account", "address-asked");
    }),
});

export default function Address() {
  const { email } = useLoaderData<typeof loader>();
  const words = useWords(accountWords);
  const { address } = useWords(messageWords);
  return (
    <Page title={address.title} intro={address.intro} back={{ to: "/account", label: words.toAccount }}>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="email" type="email" label={address.email} hint={address.hint} defaultValue={email} autoComplete="email" spellCheck={false} />
        <PasswordField name="password" label={words.presentPassword} autoComplete="current-password" />
        <Button>{address.send}</Button>
      </Form>
    </Page>
  );
}
