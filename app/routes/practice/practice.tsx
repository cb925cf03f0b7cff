import { useLoaderData } from "@remix-run/react";
import { casesToTransfer, practiceMembers } from "../../../db/transfers.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PracticeMembers } from "../../components/practice-members.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { practiceWords } from "../../words/practice.ts";
import { profileWords } from "../../words/profile.ts";

export const loader = defineLoader({
  permission: "practice.view",
  async load({ db }) {
    const members = await practiceMembers(db);
    if (members.length === 0) throw notFound();
    return { members, cases: await casesToTransfer(db) };
  },
  listed: ({ members }) => ({ kind: "person", ids: members.map(({ personId }) => personId) }),
});

/** For the owner: places and numbers of the colleagues, and which cases could go to somebody else. */
export default function Practice() {
  const { members, cases } = useLoaderData<typeof loader>();
  const words = useWords(practiceWords);
  const practices = [...Map.groupBy(members, ({ practice }) => practice)];
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/profile", label: useWords(profileWords).title }} wide>
      {practices.map(([name, people]) => (
        <Section key={name} title={name}>
          <PracticeMembers members={people} />
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
