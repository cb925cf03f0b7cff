import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findInvitation } from "../../../db/invitations.ts";
import { acceptInvitation } from "../../commands/accept-invitation.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { PersonName } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { chooseLanguage } from "../../http/language.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { newPasswordProblem, NewPassword } from "../../http/new-password.ts";
import { invalid, notFound } from "../../http/respond.ts";
import { deviceOf, newSessionCookie } from "../../http/session-cookie.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { fill } from "../../words/fill.ts";

const mailedLink = z.object({ token: MailedToken });

export const loader = defineLoader({
  permission: "invitation.accept",
  address: mailedLink,
  async load({ db, address, now }) {
    const invitation = await findInvitation(db, address.token, now);
    if (!invitation) throw notFound();
    const { email, role, organisationName, regionName } = invitation;
    return { email, role, organisation: organisationName ?? "", region: regionName ?? "" };
  },
});

export const action = defineAction({
  permission: "invitation.accept",
  address: mailedLink,
  form: z.object({ name: PersonName, newPassword: NewPassword }),
  act: ({ db, occasion, address, form, now, request, context }) =>
    limited(context, "mailed-link", "", async () => {
      const invitation = await findInvitation(db, address.token, now);
      if (!invitation) throw notFound();
      const problem = newPasswordProblem(form.newPassword, [form.name, invitation.email, invitation.organisationName ?? ""]);
      if (problem) return invalid({ field: "newPassword", code: problem });
      const { tokenHash, line } = await newSessionCookie(context);
      const start = { tokenHash, device: deviceOf(request), secrets: context.secrets, leaves: (await context.signIn()).session?.tokenHash ?? null, language: await chooseLanguage(request, context, null) };
      const accepted = await acceptInvitation(db, occasion, { ...start, invitationHash: address.token, name: form.name, password: form.newPassword });
      if (!accepted) throw notFound();
      return { kind: "go", to: "/second-factor/setup", cookies: [line] };
    }),
});

export default function Invitation() {
  const invited = useLoaderData<typeof loader>();
  const words = useWords(accountWords);
  const { national, lead, at } = words.invitation;
  const place = invited.role === "national" ? national : invited.role === "regional-lead" ? lead : at;
  return (
    <Page title={words.invitation.title} intro={fill(place, { ...invited, role: words.roles[invited.role] })}>
      <p>{fill(words.invitation.address, { email: invited.email })}</p>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="name" />
        {/* Password managers keep the address with the password. */}
        <input type="hidden" name="username" autoComplete="username" value={invited.email} />
        <PasswordField name="newPassword" label={words.newPassword} hint={words.passwordHint} autoComplete="new-password" />
        <Button>{words.invitation.submit}</Button>
      </Form>
    </Page>
  );
}

export function ErrorBoundary() {
  return <LinkEnded of="invitation" />;
}
