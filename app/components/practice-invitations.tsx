import { Form } from "@remix-run/react";
import { fill } from "../words/fill.ts";
import { practiceMemberWords } from "../words/practice-members.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";
import { Worklist } from "./worklist.tsx";

type Invitation = { readonly id: string; readonly email: string; readonly createdAt: Date | string; readonly expiresAt: Date | string; readonly expired: boolean };

/** Who was invited into a practice and has not answered: each is sent again, or taken back. */
export function PracticeInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const words = useWords(practiceMemberWords);
  return (
    <Worklist
      label={words.invitations}
      items={invitations.map(({ id, email, expiresAt, expired }) => ({
        key: id,
        title: <span className="address">{email}</span>,
        tag: expired ? <Tag tone="attention">{words.expired}</Tag> : <Tag tone="busy">{words.invitations}</Tag>,
        facts: [{ term: words.until, detail: <Day on={expiresAt} /> }],
        action: <Deeds at={`/practice/invitations/${id}`} email={email} />,
      }))}
    />
  );
}

function Deeds({ at, email }: { at: string; email: string }) {
  const words = useWords(practiceMemberWords);
  const about = <span className="visually-hidden">{fill(words.forAddress, { email })}</span>;
  return (
    <ButtonGroup>
      <Form method="post" action={`${at}/again`}><Button purpose="secondary">{words.again}{about}</Button></Form>
      <Form method="post" action={`${at}/withdrawal`}><Button purpose="quiet">{words.withdraw}{about}</Button></Form>
    </ButtonGroup>
  );
}
