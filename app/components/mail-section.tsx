import { messageWords } from "../words/messages.ts";
import { day } from "../words/say.ts";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** Mail to whoever reads this does not arrive: since when, and what helps. */
export function MailTrouble({ trouble }: { trouble: { since: Date | string; stopped: boolean } | null }) {
  const words = useWords(messageWords).trouble;
  const language = useLanguage();
  if (!trouble) return null;
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.text(day(trouble.since, language))} {trouble.stopped && words.stopped}</p>
      <p><TextLink to="/account/address">{words.button}</TextLink></p>
    </Notice>
  );
}

/** Where to choose what comes by mail, and to which address. */
export function MailSection() {
  const words = useWords(messageWords);
  return (
    <Section title={words.section}>
      <p>{words.sectionText}</p>
      <p><TextLink to="/account/messages">{words.link}</TextLink></p>
      <p><TextLink to="/account/address">{words.address.link}</TextLink></p>
    </Section>
  );
}
