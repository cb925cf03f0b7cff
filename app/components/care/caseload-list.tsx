import type { ReactNode } from "react";
import type { EndedCase } from "../../../db/caseload.ts";
import type { ProposalLine } from "../../../db/proposal-pages.ts";
import type { NextStep } from "../../domain/care/next-step.ts";
import type { RequestStatus } from "../../domain/request.ts";
import { careWords } from "../../words/care.ts";
import { caseloadWords } from "../../words/caseload.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { ButtonLink } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { Tag } from "../tag.tsx";
import { TextLink } from "../text-link.tsx";
import { Day } from "../when.tsx";
import { Worklist } from "../worklist.tsx";
import { useWords } from "../words.tsx";
import { addressOfStep } from "./care-next.tsx";

type Line = { readonly id: string; readonly need: NonNullable<ProposalLine["need"]>; readonly status: RequestStatus; readonly next: NextStep; readonly talk: boolean };

/** Each person in care, how far it is, and the one thing to do next. */
export function CaseloadList({ lines, names, empty }: { lines: readonly Line[]; names: Readonly<Record<string, string>>; empty: ReactNode }) {
  const words = useWords(caseloadWords);
  const care = useWords(careWords);
  const { statuses } = useWords(requestPageWords);
  return (
    <Worklist
      label={words.running}
      empty={empty}
      items={lines.map(({ id, need, status, next, talk }) => ({
        key: id,
        title: words.who(need.personKind, need.age),
        to: `/caseload/${id}`,
        tag: next.late ? <Tag tone="attention">{care.late}</Tag> : <Tag tone="neutral">{statuses[status]}</Tag>,
        facts: [
          { term: words.help, detail: helpOf(need, names, words) },
          ...(next.dueOn && next.step !== "wait-for-intake" ? [{ term: words.due, detail: <Day on={next.dueOn} /> }] : []),
          ...(next.step === "wait-for-intake" && next.dueOn ? [{ term: care.facts.intakePlanned, detail: <Day on={next.dueOn} /> }] : []),
          ...(talk ? [{ term: care.facts.appointments, detail: care.missed.title }] : []),
        ],
        action: <ButtonLink to={addressOfStep(next.step, `/caseload/${id}`, "therapist") ?? `/caseload/${id}`} purpose={next.askedOf === "nobody" ? "secondary" : "primary"}>{care.buttons[next.step]}</ButtonLink>,
      }))}
    />
  );
}

function helpOf({ kind, forms }: Line["need"], names: Readonly<Record<string, string>>, words: (typeof caseloadWords)["nl"]): string {
  if (kind === "screening") return words.screening;
  return forms.map((form) => names[form] ?? form).join(", ") || words.treatment;
}

/** What is over, and nothing of whom it was about. */
export function EndedCases({ ended }: { ended: readonly EndedCase[] }) {
  const words = useWords(caseloadWords);
  return (
    <DataTable
      caption={words.past}
      captionHidden
      narrow="lines"
      rows={ended}
      rowKey={({ id }) => id}
      columns={[
        { label: words.endedOn, cell: ({ id, endedAt }) => <TextLink to={`/caseload/${id}`}><Day on={endedAt} /></TextLink> },
        { label: words.outcome, cell: ({ completed }) => (completed ? words.completed : words.stopped) },
      ]}
    />
  );
}
