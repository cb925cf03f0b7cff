import type { Contact } from "../domain/contact.ts";
import { contactWords } from "../words/contact.ts";
import { accountProblems } from "../words/account-problems.ts";
import { accountWords } from "../words/account.ts";
import { day } from "../words/say.ts";
import { Button } from "./button.tsx";
import { RadioGroup } from "./choices.tsx";
import { Hidden, TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";
import { PasswordField } from "./password-field.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Own = Contact & { readonly id: string; readonly kind: string; readonly name: string; readonly visibility: string };
type Asked = Contact & { readonly id: string; readonly askedAt: string | Date; readonly expiresAt: string | Date };

/** The address and the number that the other side gets after a yes. */
export function ContactNow({ contact }: { contact: Contact }) {
  const words = useWords(contactWords);
  return (
    <SummaryList
      items={[
        { term: words.mailbox, detail: <span className="address">{contact.mailbox ?? words.nothing}</span> },
        { term: words.phone, detail: contact.phone ?? words.nothing },
      ]}
    />
  );
}

/** What was asked for and waits. A colleague who did not expect it takes it back. */
export function ContactAsked({ asked }: { asked: Asked }) {
  const words = useWords(contactWords);
  const language = useLanguage();
  return (
    <Notice tone="warning" title={words.asked}>
      <ContactNow contact={asked} />
      <p>{words.waits(day(asked.askedAt, language), day(asked.expiresAt, language))}</p>
      <Form action={`/account/contact/${asked.id}/withdrawal`}>
        <Button purpose="secondary">{words.withdraw}</Button>
      </Form>
    </Notice>
  );
}

/** Asks for another one, for one of these organisations. */
export function ContactForm({ contacts, chosen }: { contacts: readonly Own[]; chosen: Own }) {
  const words = useWords(contactWords);
  const { presentPassword } = useWords(accountWords);
  const account = useWords(accountProblems);
  const secret = contacts.some(({ kind, visibility }) => kind === "shelter" && visibility !== "open");
  return (
    <Section title={words.askTitle}>
      <Form problemWords={{ ...account, ...words.problems }}>
        {contacts.length === 1
          ? <Hidden name="organisation" value={chosen.id} />
          : <RadioGroup name="organisation" label={words.decide.organisation} options={contacts.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={chosen.id} />}
        {secret && <p>{words.secretHint}</p>}
        <TextField name="mailbox" type="email" label={words.mailbox} hint={words.mailboxHint} defaultValue={chosen.mailbox ?? undefined} autoComplete="off" spellCheck={false} />
        <TextField name="phone" type="tel" label={words.phone} hint={words.phoneHint} defaultValue={chosen.phone ?? undefined} autoComplete="off" width="medium" />
        <PasswordField name="password" label={presentPassword} autoComplete="current-password" />
        <Button>{words.ask}</Button>
      </Form>
    </Section>
  );
}
