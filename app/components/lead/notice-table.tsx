import type { LeadNotice } from "../../../db/lead-notices.ts";
import { noticeRules } from "../../domain/lead-notice.ts";
import { leadNoticeWords } from "../../words/lead-notices.ts";
import { Button, ButtonGroup } from "../button.tsx";
import { DataTable, type Column } from "../data-table.tsx";
import { Form } from "../form.tsx";
import { TextLink } from "../text-link.tsx";
import { Day } from "../when.tsx";
import { useWords } from "../words.tsx";

type NoticeTableProps = { caption: string; rows: readonly LeadNotice[]; me: string; several: boolean };

/** What needs a lead of one kind: about whom, since when, and who takes it on. */
export function NoticeTable({ caption, rows, me, several }: NoticeTableProps) {
  const words = useWords(leadNoticeWords);
  const region: Column<LeadNotice>[] = several ? [{ label: words.region, cell: ({ regionName }) => regionName }] : [];
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { label: words.about, cell: (row) => <About notice={row} /> },
        ...region,
        { label: words.since, cell: ({ since }) => <Day on={since} /> },
        { label: words.owner, cell: ({ ownerId, ownerName }) => (ownerId === null ? words.nobody : ownerId === me ? words.mine : (ownerName ?? words.ofColleague)) },
        { label: words.action, cell: (row) => <Deeds notice={row} me={me} kindName={caption} /> },
      ]}
    />
  );
}

/** The way to what it is about. */
function About({ notice }: { notice: LeadNotice }) {
  const { kind, reference, therapistId } = notice;
  const what = useWhat(notice);
  if (reference !== null) return <TextLink to={`/region/requests/${reference}`}>{what}</TextLink>;
  if (therapistId !== null) return <TextLink to={`/region/therapists/${therapistId}`}>{what}</TextLink>;
  return kind === "mail-failing" ? <TextLink to="/region/people#unreached">{what}</TextLink> : <TextLink to="/region/spill-over">{what}</TextLink>;
}

function useWhat({ reference, name, fromRegion, toRegion }: LeadNotice): string {
  const words = useWords(leadNoticeWords);
  if (reference !== null) return words.request(reference);
  return fromRegion !== null && toRegion !== null ? words.agreement(fromRegion, toRegion) : (name ?? words.somebody);
}

function Deeds({ notice, me, kindName }: { notice: LeadNotice; me: string; kindName: string }) {
  const words = useWords(leadNoticeWords);
  const { id, kind, ownerId } = notice;
  const of = words.of(useWhat(notice));
  const [deed, word] = ownerId === me ? (["return", words.giveBack] as const) : (["taking", ownerId === null ? words.take : words.takeOver] as const);
  return (
    <ButtonGroup>
      <Deed to={`/region/notices/${id}/${deed}`} word={word} of={of} kindName={kindName} />
      {noticeRules[kind].settles && <Deed to={`/region/notices/${id}/settlement`} word={words.settle} of={of} kindName={kindName} />}
    </ButtonGroup>
  );
}

/** One request can need somebody for two reasons: the name of the form tells them apart. */
function Deed({ to, word, of, kindName }: { to: string; word: string; of: string; kindName: string }) {
  return (
    <Form action={to} label={`${kindName}: ${word}${of}`}>
      <Button purpose="quiet">{word}<span className="visually-hidden">{of}</span></Button>
    </Form>
  );
}
