import { useLoaderData } from "@remix-run/react";
import { openContactChanges, ownContacts } from "../../../db/contact-changes.ts";
import { askContact } from "../../commands/ask-contact.ts";
import { ContactAsked, ContactForm, ContactNow } from "../../components/contact.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { ContactWish } from "../../domain/contact.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { OwnPassword } from "../../http/own-password.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { contactWords } from "../../words/contact.ts";

export const loader = defineLoader({
  permission: "organisation.ask-contact",
  async load({ db, now }) {
    const contacts = await ownContacts(db);
    const open = await openContactChanges(db, contacts.map(({ id }) => id), now);
    return { contacts: contacts.map((contact) => ({ ...contact, asked: open.find(({ organisationId }) => organisationId === contact.id) ?? null })) };
  },
});

/** Asks for another mailbox and phone; nothing changes until somebody else has decided. */
export const action = defineAction({
  permission: "organisation.ask-contact",
  form: ContactWish.extend({ password: OwnPassword }),
  act: ({ db, actor, occasion, form, context }) =>
    limited(context, "password-check", actor.personId, async () => {
      const asked = await askContact(db, occasion, actor, form);
      if (asked.kind === "not-yours") throw notFound();
      return asked.kind === "problem" ? invalid(asked.problem) : done("/account/contact", "contact-asked");
    }),
});

export default function Contact() {
  const { contacts } = useLoaderData<typeof loader>();
  const { typed } = useTyped();
  const words = useWords(contactWords);
  // Of somebody with several organisations one form stands open: the one that was sent, or the first that can be.
  const first = contacts.find(({ id }) => id === typed?.organisation) ?? contacts.find(({ asked }) => !asked);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: words.back }}>
      {contacts.length === 0 && <p>{words.none}</p>}
      {contacts.map((contact) => (
        <Section key={contact.id} title={contact.name}>
          <ContactNow contact={contact} />
          {contact.asked && <ContactAsked asked={contact.asked} />}
        </Section>
      ))}
      {first && !first.asked && <ContactForm contacts={contacts.filter(({ asked }) => !asked)} chosen={first} />}
    </Page>
  );
}
