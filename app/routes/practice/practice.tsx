import { useLoaderData } from "@remix-run/react";
import { openInvitations } from "../../../db/invitations.ts";
import { casesToTransfer, practiceMembers } from "../../../db/transfers.ts";
import { ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PracticeInvitations } from "../../components/practice-invitations.tsx";
import { PracticeMembers } from "../../components/practice-members.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { practiceMemberWords } from "../../words/practice-members.ts";
import { practiceWords } from "../../words/practice.ts";
import { profileWords } from "../../words/profile.ts";

export const loader = defineLoader({
  permission: "practice.view",
  async load({ db, now }) {
    const members = await practiceMembers(db);
    if (members.length === 0) throw notFound();
    const invitations = await openInvitations(db, "own-practices");
    return { members, cases: await casesToTransfer(db), invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })) };
  },
  listed: ({ members }) => ({ kind: "person", ids: members.map(({ personId }) => personId) }),
});

/** For the owner: places and numbers of the colleagues, and which cases could go to somebody else. */
export default function Practice() {
  const { members, cases, invitations } = useLoaderData<typeof loader>();
  const words = useWords(practiceWords);
  const membership = useWords(practiceMemberWords);
  const practices = [...Map.groupBy(members, ({ practiceId }) => practiceId)];
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/profile", label: useWords(profileWords).title }} wide>
      {practices.map(([id, people]) => (
        <Section key={id} title={people[0]?.practice}>
          <PracticeMembers members={people} />
          <PracticeInvitations invitations={invitations.filter(({ organisationId }) => organisationId === id)} />
          <ButtonGroup>
            <ButtonLink to={`/practice/${id}/invite`} purpose="secondary">{membership.inviteLink}</ButtonLink>
            {people.length > 1 && <ButtonLink to={`/practice/${id}/ownership`} purpose="secondary">{membership.passOn}</ButtonLink>}
          </ButtonGroup>
        </Section>
      ))}
      <Section title={words.cases}>
        <p className="measure">{words.casesIntro}</p>
        {cases.length === 0 && <EmptyState title={words.noCases} />}
        <ul>
          {cases.map(({ proposalId, reference, therapist, transferId }) => (
            <li key={proposalId}>
              <span className="reference">{reference}</span> {words.of(therapist)}: <TextLink to={`/practice/cases/${proposalId}/colleague`}>{transferId ? words.moving : words.move}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
