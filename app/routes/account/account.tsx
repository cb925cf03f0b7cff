import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownAccount } from "../../../db/accounts.ts";
import { ownMailTrouble } from "../../../db/mail-trouble.ts";
import { confirmedFactor, unusedRecoveryCodes } from "../../../db/second-factor.ts";
import { openSessions } from "../../../db/sessions.ts";
import { changeAccount } from "../../commands/change-account.ts";
import { AccountSecurity } from "../../components/account-security.tsx";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { MailSection, MailTrouble } from "../../components/mail-section.tsx";
import { OpenSessions } from "../../components/open-sessions.tsx";
import { Page, Section } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { PersonName } from "../../domain/account.ts";
import { parseDevice } from "../../domain/device.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { rememberLanguage } from "../../http/language.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { contactWords } from "../../words/contact.ts";
import { deputyWords } from "../../words/deputy.ts";
import { locationWords } from "../../words/location.ts";
import { accountWords } from "../../words/account.ts";
import { ownDataWords } from "../../words/own-data.ts";
import { languages } from "../../words/bilingual.ts";

export const loader = defineLoader({
  permission: "account.view",
  async load({ db, actor, now, context }) {
    const { session } = await context.signIn();
    const sessions = await openSessions(db, actor.personId, now);
    return {
      account: await ownAccount(db, actor.personId),
      mailTrouble: await ownMailTrouble(db),
      factor: (await confirmedFactor(db, actor.personId)) !== undefined,
      codesLeft: await unusedRecoveryCodes(db, actor.personId),
      sessions: sessions.map(({ device, ...rest }) => ({ ...rest, device: parseDevice(device), here: rest.publicId === session?.publicId })),
    };
  },
});

export const action = defineAction({
  permission: "account.change",
  form: z.object({ name: PersonName, language: z.enum(languages, { error: "language-missing" }) }),
  async act({ db, actor, occasion, form, context }) {
    await changeAccount(db, occasion, actor, form);
    return { kind: "go", to: "/account", notice: { tone: "done", code: "account-changed" }, cookies: [await rememberLanguage(form.language, context)] };
  },
});

export default function Account() {
  const { account, mailTrouble, factor, codesLeft, sessions } = useLoaderData<typeof loader>();
  const words = useWords(accountWords);
  const deputy = useWords(deputyWords);
  const location = useWords(locationWords);
  const contact = useWords(contactWords);
  const own = useWords(ownDataWords);
  return (
    <Page title={words.account.title}>
      <MailTrouble trouble={mailTrouble} />
      <Section title={words.account.details}>
        <SummaryList items={[{ term: words.email, detail: account.email }, { term: words.account.role, detail: words.roles[account.role] }]} />
        <Form problemWords={useWords(accountProblems)}>
          <TextField name="name" label={words.name} hint={words.nameHint} defaultValue={account.name} autoComplete="name" />
          <RadioGroup name="language" label={words.language} defaultValue={account.language} options={languages.map((value) => ({ value, label: words.languages[value] }))} />
          <Button>{words.account.save}</Button>
        </Form>
      </Section>
      {(account.role === "shelter" || account.role === "regional-lead") && (
        <Section title={deputy.section}>
          <p>{deputy.sectionText}</p>
          <p><TextLink to="/account/deputy">{deputy.link}</TextLink></p>
        </Section>
      )}
      {account.role === "shelter" && (
        <Section title={location.section}>
          <p><TextLink to="/account/location">{location.link}</TextLink></p>
        </Section>
      )}
      {(account.role === "shelter" || account.role === "therapist") && (
        <Section title={contact.section}>
          <p><TextLink to="/account/contact">{contact.link}</TextLink></p>
        </Section>
      )}
      <MailSection />
      <AccountSecurity demo={account.demo} factor={factor} codesLeft={codesLeft} />
      <OpenSessions sessions={sessions} />
      <Section title={own.section}>
        <p>{own.sectionText}</p>
        <p><TextLink to="/account/data">{own.link}</TextLink></p>
        <p><TextLink to="/account/leaving">{own.leaveLink}</TextLink></p>
      </Section>
    </Page>
  );
}
