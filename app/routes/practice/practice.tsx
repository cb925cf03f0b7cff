import { useLoaderData } from "@remix-run/react";
import { openInvitations } from "../../../db/invitations.ts";
import { casesToTransfer, practiceMembers } from "../../../db/transfers.ts";
import { ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { ListPages, ListSearch } from "../../components/list-search.tsx";
import { MovableCases } from "../../components/movable-cases.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PracticeInvitations } from "../../components/practice-invitations.tsx";
import { PracticeMembers } from "../../components/practice-members.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { practiceMemberWords } from "../../words/practice-members.ts";
import { practiceSearchWords } from "../../words/practice-search.ts";
import { practiceWords } from "../../words/practice.ts";
import { profileWords } from "../../words/profile.ts";
import { foundInPractice, WantedInPractice } from "./found-in-practice.ts";

export const loader = defineLoader({
  permission: "practice.view",
  async load({ db, now, request }) {
    const all = await practiceMembers(db);
    if (all.length === 0) throw notFound();
    const wanted = WantedInPractice.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { members, cases, isLong } = foundInPractice(all, await casesToTransfer(db), wanted);
    const invitations = await openInvitations(db, "own-practices");
    return {
      search: wanted.search, isLong, members: members.rows, cases: cases.rows, pages: { members, cases }, practices: practicesOf(all),
      invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })),
    };
  },
  listed: ({ members }) => ({ kind: "person", ids: members.map(({ personId }) => personId) }),
});

/** Each practice of the owner, also where nobody of it is on this page. */
function practicesOf(all: Awaited<ReturnType<typeof practiceMembers>>) {
  return [...Map.groupBy(all, ({ practiceId }) => practiceId)].map(([id, people]) => ({ id, name: people[0]?.practice ?? "", hasOthers: people.length > 1 }));
}

/** For the owner: places and numbers of the colleagues, and which cases could go to somebody else. */
export default function Practice() {
  const { practices, members, cases, invitations, pages, search, isLong } = useLoaderData<typeof loader>();
  const words = useWords(practiceWords);
  const finding = useWords(practiceSearchWords);
  const membership = useWords(practiceMemberWords);
  const kept = { search, page: String(pages.members.page), cases: String(pages.cases.page) };
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/profile", label: useWords(profileWords).title }} wide>
      {(isLong || search !== "") && <ListSearch label={finding.search} search={search} found={finding.found(pages.members.total)} to="/practice" />}
      {practices.map(({ id, name, hasOthers }) => (
        <Section key={id} title={name} {...(id === practices[0]?.id ? { id: "page" } : {})}>
          <PracticeMembers members={members.filter(({ practiceId }) => practiceId === id)} />
          {id === practices.at(-1)?.id && <ListPages of="page" list={pages.members} kept={kept} />}
          <PracticeInvitations invitations={invitations.filter(({ organisationId }) => organisationId === id)} />
          <ButtonGroup>
            <ButtonLink to={`/practice/${id}/invite`} purpose="secondary">{membership.inviteLink}</ButtonLink>
            {hasOthers && <ButtonLink to={`/practice/${id}/ownership`} purpose="secondary">{membership.passOn}</ButtonLink>}
          </ButtonGroup>
        </Section>
      ))}
      <Section id="cases" title={words.cases}>
        <p className="measure">{words.casesIntro}</p>
        <MovableCases cases={cases} isSearched={search !== ""} />
        <ListPages of="cases" list={pages.cases} kept={kept} />
      </Section>
    </Page>
  );
}
