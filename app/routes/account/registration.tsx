import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findRegistration } from "../../../db/registrations.ts";
import { acceptRegistration } from "../../commands/accept-registration.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { NewPassword, newPasswordProblem } from "../../http/new-password.ts";
import { invalid, notFound } from "../../http/respond.ts";
import { deviceOf, newSessionCookie } from "../../http/session-cookie.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { joinWords } from "../../words/join.ts";

const mailedLink = z.object({ token: MailedToken });

export const loader = defineLoader({
  permission: "registration.accept",
  address: mailedLink,
  async load({ db, address, now }) {
    const registration = await findRegistration(db, address.token, now);
    if (!registration) throw notFound();
    return registration;
  },
});

export const action = defineAction({
  permission: "registration.accept",
  address: mailedLink,
  form: z.object({ newPassword: NewPassword }),
  act: ({ db, occasion, address, form, now, request, context }) =>
    limited(context, "mailed-link", "", async () => {
      const registration = await findRegistration(db, address.token, now);
      if (!registration) throw notFound();
      const problem = newPasswordProblem(form.newPassword, [registration.name, registration.email]);
      if (problem) return invalid({ field: "newPassword", code: problem });
      const { tokenHash, line } = await newSessionCookie(context);
      const start = { tokenHash, device: deviceOf(request), secrets: context.secrets, leaves: (await context.signIn()).session?.tokenHash ?? null };
      const accepted = await acceptRegistration(db, occasion, { ...start, registrationHash: address.token, password: form.newPassword });
      if (!accepted) throw notFound();
      // A profile comes before any proposal, so that is where somebody new begins.
      return { kind: "go", to: `/second-factor/setup?to=${encodeURIComponent("/profile")}`, cookies: [line] };
    }),
});

export default function Registration() {
  const { email, name, regionName } = useLoaderData<typeof loader>();
  const words = useWords(joinWords);
  const account = useWords(accountWords);
  return (
    <Page title={words.accountTitle} intro={words.accountIntro(name, regionName)}>
      <p>{words.accountAddress(email)}</p>
      <Form problemWords={useWords(accountProblems)}>
        {/* Password managers keep the address with the password. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField name="newPassword" label={account.newPassword} hint={account.passwordHint} autoComplete="new-password" />
        <Button>{words.accountSend}</Button>
      </Form>
    </Page>
  );
}

export function ErrorBoundary() {
  return <LinkEnded of="registration" />;
}
