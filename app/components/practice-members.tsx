import { practiceSearchWords } from "../words/practice-search.ts";
import { practiceWords } from "../words/practice.ts";
import { fill } from "../words/fill.ts";
import { practiceMemberWords } from "../words/practice-members.ts";
import { DataTable } from "./data-table.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

type Member = {
  readonly practiceId: string; readonly personId: string; readonly name: string; readonly isOwner: boolean; readonly status: string | null; readonly paused: boolean;
  readonly total: number; readonly used: number; readonly free: number; readonly openProposals: number; readonly runningCases: number;
};

/** Who is in a practice, with places and how many cases. Never which. All but the owner can be taken out. */
export function PracticeMembers({ members }: { members: readonly Member[] }) {
  const words = useWords(practiceWords);
  const removal = useWords(practiceMemberWords);
  const standing = ({ isOwner, status, paused }: Member) =>
    [isOwner && words.owner, status === null ? words.noProfile : words.statuses[status], paused && words.paused].filter(Boolean).join(", ");
  return (
    <DataTable<Member>
      caption={words.title}
      captionHidden
      rows={members}
      rowKey={({ personId }) => personId}
      empty={useWords(practiceSearchWords).nobodyFound}
      columns={[
        { label: words.member, cell: (member) => (standing(member) ? `${member.name} (${standing(member)})` : member.name) },
        { label: words.total, cell: ({ total, used, free }) => words.places(total, used, free) },
        { label: words.asked, numeric: true, cell: ({ openProposals }) => openProposals },
        { label: words.running, numeric: true, cell: ({ runningCases }) => runningCases },
        { label: removal.deeds, cell: (member) => !member.isOwner && <TakeOut member={member} /> },
      ]}
    />
  );
}

function TakeOut({ member: { practiceId, personId, name } }: { member: Member }) {
  const words = useWords(practiceMemberWords);
  return (
    <TextLink to={`/practice/${practiceId}/members/${personId}/removal`}>
      {words.remove}
      <span className="visually-hidden">{fill(words.removeOf, { name })}</span>
    </TextLink>
  );
}
