import { Form } from "@remix-run/react";
import type { Role } from "../domain/actor.ts";
import { fill } from "../words/fill.ts";
import { peopleWords } from "../words/people.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Section } from "./page.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { Worklist } from "./worklist.tsx";
import { useWords } from "./words.tsx";

type Invitation = {
  id: string;
  email: string;
  role: Role;
  organisation: string | null;
  regionName: string | null;
  createdAt: string | Date;
  expiresAt: string | Date;
  expired: boolean;
};

/** So many stand open in sight; a longer list would push the people themselves off the page. */
const inSight = 10;

/** Invitations that nobody has answered: each can be sent again or withdrawn. */
export function OpenInvitations({ area, invitations }: { area: string; invitations: readonly Invitation[] }) {
  const words = useWords(peopleWords);
  const list = <Invitations area={area} invitations={invitations} />;
  return (
    <Section title={words.invitations}>
      {invitations.length <= inSight ? list : <details className="folded"><summary>{words.invitationsWaiting(invitations.length)}</summary>{list}</details>}
    </Section>
  );
}

function Invitations({ area, invitations }: { area: string; invitations: readonly Invitation[] }) {
  const words = useWords(peopleWords);
  return (
    <Worklist
      label={words.invitations}
      empty={<EmptyState title={words.noInvitations} />}
      items={invitations.map((invitation) => ({
        key: invitation.id,
        title: <span className="address">{invitation.email}</span>,
        tag: invitation.expired ? <Tag tone="attention">{words.expired}</Tag> : <Tag tone="busy">{words.open}</Tag>,
        facts: [
          { term: words.role, detail: words.roles[invitation.role] },
          ...[invitation.organisation ?? invitation.regionName].filter((place) => place !== null).map((detail) => ({ term: words.works, detail })),
          { term: words.invitedOn, detail: <Day on={invitation.createdAt} /> },
          { term: words.validUntil, detail: <Day on={invitation.expiresAt} /> },
        ],
        action: <Deeds at={`${area}/people/invitations/${invitation.id}`} email={invitation.email} />,
      }))}
    />
  );
}

function Deeds({ at, email }: { at: string; email: string }) {
  const words = useWords(peopleWords);
  const about = <span className="visually-hidden">{fill(words.forAddress, { email })}</span>;
  return (
    <ButtonGroup>
      <Form method="post" action={`${at}/again`}>
        <Button purpose="secondary">{words.sendAgain}{about}</Button>
      </Form>
      <Form method="post" action={`${at}/withdrawal`}>
        <Button purpose="quiet">{words.withdraw}{about}</Button>
      </Form>
    </ButtonGroup>
  );
}
