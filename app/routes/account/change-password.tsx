import { z } from "zod";
import { ownAccount } from "../../../db/accounts.ts";
import { asActor } from "../../../db/connect.ts";
import { changePassword } from "../../commands/change-password.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { NewPassword, newPasswordProblem } from "../../http/new-password.ts";
import { OwnPassword } from "../../http/own-password.ts";
import { invalid } from "../../http/respond.ts";
import { newSessionCookie } from "../../http/session-cookie.ts";
import { signedInAtAll } from "../../http/way-in.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";

export const loader = defineLoader({ permission: "account.view", load: async () => null });

export const action = defineAction({
  permission: "account.change-password",
  form: z.object({ password: OwnPassword, newPassword: NewPassword }),
  async act({ db, actor, occasion, form, request, context }) {
    const { name, email } = await asActor(db, actor, (trx) => ownAccount(trx, actor.personId));
    const problem = newPasswordProblem(form.newPassword, [name, email, form.password]);
    if (problem) return invalid({ field: "newPassword", code: problem });
    return limited(context, "password-check", actor.personId, async () => {
      const { session } = await signedInAtAll(context, request);
      const { tokenHash: newTokenHash, line } = await newSessionCookie(context);
      const decision = await changePassword(db, occasion, actor, { ...form, tokenHash: session.tokenHash, newTokenHash });
      if (decision.kind === "refuse") return invalid({ field: "password", code: decision.reason });
      return { kind: "go", to: "/account", notice: { tone: "done", code: "password-changed" }, cookies: [line] };
    });
  },
});

export default function ChangePassword() {
  const words = useWords(accountWords);
  return (
    <Page title={words.changePassword.title} intro={words.changePassword.intro} back={{ to: "/account", label: words.toAccount }}>
      <Form problemWords={useWords(accountProblems)}>
        <PasswordField name="password" label={words.presentPassword} autoComplete="current-password" />
        <PasswordField name="newPassword" label={words.newPassword} hint={words.passwordHint} autoComplete="new-password" />
        <Button>{words.changePassword.submit}</Button>
      </Form>
    </Page>
  );
}
