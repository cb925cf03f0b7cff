import type { Contact } from "../../../../db/request-page.ts";
import { Notice } from "../../../components/notice.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { useWords } from "../../../components/words.tsx";
import { handoverWords } from "../../../words/handover.ts";

/** The practice's own phone and mailbox, and how to speak to it without telling a stranger who the child is. */
export function Handover({ contact: { name, phone, mailbox } }: { contact: Contact }) {
  const words = useWords(handoverWords);
  return (
    <>
      <h3>{words.title}</h3>
      <SummaryList
        items={[
          { term: words.practice, detail: name },
          { term: words.phone, detail: phone ? <a className="nl-link" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>{phone}</a> : words.none },
          { term: words.mailbox, detail: mailbox ? <a className="nl-link" href={`mailto:${mailbox}`}>{mailbox}</a> : words.none },
        ]}
      />
      <ol className="next-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Notice tone="danger" title={words.warningTitle}>
        {words.warning}
      </Notice>
    </>
  );
}
