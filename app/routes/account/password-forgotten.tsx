import { z } from "zod";
import { askPasswordReset } from "../../commands/ask-password-reset.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { EmailAddress } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done } from "../../http/respond.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";

export const loader = defineLoader({ permission: "account.ask-reset", load: async () => null });

export const action = defineAction({
  permission: "account.ask-reset",
  form: z.object({ email: EmailAddress }),
  act: ({ db, occasion, form, context }) =>
    limited(context, "password-forgotten", form.email, async () => {
      await askPasswordReset(db, occasion, form.email);
      return done("/sign-in", "reset-asked");
    }),
});

export default function PasswordForgotten() {
  const words = useWords(accountWords);
  return (
    <Page title={words.forgotten.title} intro={words.forgotten.intro} back={{ to: "/sign-in", label: words.toSignIn }}>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="email" type="email" label={words.email} autoComplete="username" spellCheck={false} />
        <Button>{words.forgotten.submit}</Button>
      </Form>
    </Page>
  );
}
