import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { HandoverContact } from "../../db/handover.ts";
import { proposalWords } from "../words/proposals.ts";
import { ButtonGroup, ButtonLink } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useWords } from "./words.tsx";

/** After a yes: whom to call, and which number to mention. An organisation, never a person. */
export function HandoverCard({ id, contact, reference }: { id: string; contact: HandoverContact; reference: string }) {
  const words = useWords(proposalWords).yes;
  const { phone, mailbox } = contact;
  return (
    <section className="handover" aria-label={words.title}>
      <p className="handover-title">{words.title}</p>
      <Paragraph>{phone || mailbox ? words.next : words.unknown}</Paragraph>
      <SummaryList
        items={[
          { term: words.reference, detail: <strong className="reference">{reference}</strong> },
          ...(contact.name ? [{ term: words.organisation, detail: contact.name }] : []),
          ...(phone ? [{ term: words.phone, detail: <a className="nl-link" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>{phone}</a> }] : []),
          ...(mailbox ? [{ term: words.mailbox, detail: <a className="nl-link" href={`mailto:${mailbox}`}>{mailbox}</a> }] : []),
        ]}
      />
      <ButtonGroup>
        <ButtonLink to={`/caseload/${id}/handover`}>{words.toHandover}</ButtonLink>
        <ButtonLink to={`/caseload/${id}`} purpose="secondary">
          {words.toCase}
        </ButtonLink>
      </ButtonGroup>
      <Notice tone="warning">
        <p>{words.careful}</p>
      </Notice>
    </section>
  );
}
