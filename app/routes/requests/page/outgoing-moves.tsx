import { DataTable } from "../../../components/data-table.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { moveWords } from "../../../words/request-move.ts";
import type { MovesPage } from "../moves.tsx";

/** What we offered to others, and how it ended. What was taken over is not ours to open any more. */
export function OutgoingMoves({ moves }: { moves: MovesPage["outgoing"] }) {
  const { list: words, statuses } = useWords(moveWords);
  return (
    <DataTable
      caption={words.outgoing}
      captionHidden
      rows={moves}
      rowKey={({ id }) => id}
      columns={[
        { label: words.request, cell: ({ reference }) => (reference ? <TextLink to={`/requests/${reference}`}>{reference}</TextLink> : words.gone) },
        { label: words.outcome, cell: ({ status }) => statuses[status] },
        { label: words.on, cell: ({ endedAt, begunAt }) => <Day on={endedAt ?? begunAt} /> },
      ]}
    />
  );
}
