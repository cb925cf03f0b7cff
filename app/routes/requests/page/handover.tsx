import type { Contact } from "../../../../db/request-page.ts";
import { contactItems } from "../../../components/care/handover-parts.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { useWords } from "../../../components/words.tsx";
import { handoverWords } from "../../../words/handover.ts";

/** The practice's own phone and mailbox. How to speak to it stands on the page of the handover. */
export function Handover({ contact }: { contact: Contact }) {
  const words = useWords(handoverWords);
  return <SummaryList items={contactItems(contact, words, "shelter")} />;
}
