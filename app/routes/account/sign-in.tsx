import { redirect } from "@remix-run/node";
import { z } from "zod";
import { signIn } from "../../commands/sign-in.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { EmailAddress } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid } from "../../http/respond.ts";
import { deviceOf, newSessionCookie } from "../../http/session-cookie.ts";
import { afterPassword, destinationOf } from "../../http/way-in.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";

export const loader = defineLoader({
  permission: "account.enter",
  load: async ({ actor, request }) => {
    if (actor.kind === "person") throw redirect(destinationOf(request, actor.role));
    return null;
  },
});

export const action = defineAction({
  permission: "account.enter",
  form: z.object({ email: EmailAddress, password: z.string({ error: "password-missing" }).min(1, "password-missing").max(1000, "sign-in-failed") }),
  act: ({ db, occasion, form, request, context }) =>
    limited(context, "sign-in", form.email, async () => {
      const { session } = await context.signIn();
      const { tokenHash, line } = await newSessionCookie(context);
      const start = { tokenHash, device: deviceOf(request), secrets: context.secrets, leaves: session?.tokenHash ?? null };
      const decision = await signIn(db, occasion, { ...form, ...start });
      if (decision.kind === "refuse") return invalid({ field: "", code: decision.reason });
      return { kind: "go", to: afterPassword(request, decision), cookies: [line] };
    }),
});

export default function SignIn() {
  const words = useWords(accountWords);
  return (
    <Page title={words.signIn.title}>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="email" type="email" label={words.email} autoComplete="username" spellCheck={false} />
        <PasswordField name="password" label={words.password} autoComplete="current-password" />
        <Button>{words.signIn.submit}</Button>
      </Form>
      <div className="beside-form">
        <p>
          <TextLink to="/password/forgotten">{words.signIn.forgotten}</TextLink>
        </p>
        <p>{words.signIn.noAccount}</p>
      </div>
    </Page>
  );
}
