import { practiceWords } from "../words/practice.ts";
import { DataTable } from "./data-table.tsx";
import { useWords } from "./words.tsx";

type Member = {
  readonly personId: string; readonly name: string; readonly isOwner: boolean; readonly status: string | null; readonly paused: boolean;
  readonly total: number; readonly used: number; readonly free: number; readonly openProposals: number; readonly runningCases: number;
};

/** Who is in a practice, with places and how many cases. Never which. */
export function PracticeMembers({ members }: { members: readonly Member[] }) {
  const words = useWords(practiceWords);
  const standing = ({ isOwner, status, paused }: Member) =>
    [isOwner && words.owner, status === null ? words.noProfile : words.statuses[status], paused && words.paused].filter(Boolean).join(", ");
  return (
    <DataTable<Member>
      caption={words.title}
      captionHidden
      rows={members}
      rowKey={({ personId }) => personId}
      columns={[
        { label: words.member, cell: (member) => (standing(member) ? `${member.name} (${standing(member)})` : member.name) },
        { label: words.total, numeric: true, cell: ({ total }) => total },
        { label: words.used, numeric: true, cell: ({ used }) => used },
        { label: words.free, numeric: true, cell: ({ free }) => free },
        { label: words.asked, numeric: true, cell: ({ openProposals }) => openProposals },
        { label: words.running, numeric: true, cell: ({ runningCases }) => runningCases },
      ]}
    />
  );
}
