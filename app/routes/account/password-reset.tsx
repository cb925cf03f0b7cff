import { z } from "zod";
import { findPasswordReset } from "../../../db/accounts.ts";
import { resetPassword } from "../../commands/reset-password.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { newPasswordProblem, NewPassword } from "../../http/new-password.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";

const mailedLink = z.object({ token: MailedToken });

export const loader = defineLoader({
  permission: "account.reset-password",
  address: mailedLink,
  async load({ db, address, now }) {
    if (!(await findPasswordReset(db, address.token, now))) throw notFound();
    return null;
  },
});

export const action = defineAction({
  permission: "account.reset-password",
  address: mailedLink,
  form: z.object({ newPassword: NewPassword }),
  act: ({ db, occasion, address, form, now, context }) =>
    limited(context, "mailed-link", "", async () => {
      const reset = await findPasswordReset(db, address.token, now);
      if (!reset) throw notFound();
      const problem = newPasswordProblem(form.newPassword, [reset.name, reset.email]);
      if (problem) return invalid({ field: "newPassword", code: problem });
      if (!(await resetPassword(db, occasion, { tokenHash: address.token, password: form.newPassword }))) throw notFound();
      return done("/sign-in", "password-reset");
    }),
});

export default function PasswordReset() {
  const words = useWords(accountWords);
  return (
    <Page title={words.reset.title} intro={words.reset.intro}>
      <Form problemWords={useWords(accountProblems)}>
        <PasswordField name="newPassword" label={words.newPassword} hint={words.passwordHint} autoComplete="new-password" />
        <Button>{words.reset.submit}</Button>
      </Form>
    </Page>
  );
}

export function ErrorBoundary() {
  return <LinkEnded of="reset" />;
}
