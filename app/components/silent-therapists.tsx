import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { SilentTherapist } from "../../db/silent-therapists.ts";
import { silenceWords } from "../words/silence.ts";
import { DataTable } from "./data-table.tsx";
import { TextLink } from "./text-link.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

/** Who says nothing, and in which step of the monthly question they are. */
export function SilentTherapists({ rows }: { rows: readonly SilentTherapist[] }) {
  const words = useWords(silenceWords);
  return (
    <>
      <Paragraph>{words.intro}</Paragraph>
      <DataTable
        caption={words.title}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { label: words.name, cell: ({ id, name }) => <TextLink to={`/region/therapists/${id}`}>{name}</TextLink> },
          { label: words.confirmed, cell: ({ confirmedAt }) => <Day on={confirmedAt} /> },
          { label: words.step, cell: (row) => <Step row={row} /> },
        ]}
      />
    </>
  );
}

function Step({ row }: { row: SilentTherapist }) {
  const words = useWords(silenceWords).steps;
  const { step, at } = stepOf(row);
  return <span>{words[step]} <Day on={at} /></span>;
}

function stepOf({ pausedAt, pausedReason, round, confirmedAt }: SilentTherapist) {
  if (pausedAt && pausedReason) return { step: pausedReason, at: pausedAt };
  if (round?.remindedAgainAt) return { step: "again" as const, at: round.remindedAgainAt };
  if (round?.remindedAt) return { step: "reminded" as const, at: round.remindedAt };
  return { step: "asked" as const, at: round?.askedAt ?? confirmedAt };
}
