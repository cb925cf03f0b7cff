import { contactWords } from "../words/contact.ts";
import { ButtonLink } from "./button.tsx";
import { Section } from "./page.tsx";
import { Day } from "./when.tsx";
import { Worklist } from "./worklist.tsx";
import { useWords } from "./words.tsx";

type Waiting = { readonly id: string; readonly organisation: { readonly name: string }; readonly askedBy: string; readonly askedAt: string | Date; readonly expiresAt: string | Date };

/** Questions for another mailbox or phone that wait for this lead. Nothing when there are none. */
export function ContactsToDecide({ area, waiting }: { area: string; waiting: readonly Waiting[] }) {
  const { decide: words } = useWords(contactWords);
  if (waiting.length === 0) return null;
  return (
    <Section title={words.section}>
      <Worklist
        label={words.section}
        items={waiting.map(({ id, organisation, askedBy, askedAt, expiresAt }) => ({
          key: id,
          title: organisation.name,
          facts: [
            { term: words.by, detail: askedBy },
            { term: words.on, detail: <Day on={askedAt} /> },
            { term: words.until, detail: <Day on={expiresAt} /> },
          ],
          action: <ButtonLink to={`${area}/contacts/${id}`}>{words.look}</ButtonLink>,
        }))}
      />
    </Section>
  );
}
