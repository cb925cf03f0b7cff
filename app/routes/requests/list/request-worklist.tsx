import { ButtonLink } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { type WorkItem, Worklist as WorkItems } from "../../../components/worklist.tsx";
import type { Worklist } from "../../../domain/request-life.ts";
import type { Urgency } from "../../../domain/urgency.ts";
import { requestsWords } from "../../../words/requests.ts";
import { CallFirstLine } from "../call-first.tsx";
import { RelativeList } from "../family/relative-list.tsx";
import type { RequestRow } from "./shown-row.ts";

const toneOf: Record<Urgency, Tone> = { crisis: "urgent", high: "attention", normal: "neutral" };

type ListProps = { list: Worklist; rows: readonly RequestRow[]; noneOpen: boolean; filtered: boolean };

/** One list of the shelter: what each request is, how long it waits, and the one thing to do next. */
export function RequestWorklist({ list, rows, noneOpen, filtered }: ListProps) {
  const words = useWords(requestsWords);
  const items = rows.map((row, index) => ({ ...itemOf(row, words), joined: rows[index - 1]?.householdId === row.householdId }));
  return (
    <>
      {rows.length > 0 && <p>{words.explain[list]}</p>}
      <WorkItems label={words.lists[list]} items={items} empty={<Nothing {...{ list, noneOpen, filtered }} />} />
    </>
  );
}

function Nothing({ list, noneOpen, filtered }: Omit<ListProps, "rows">) {
  const words = useWords(requestsWords);
  if (filtered) return <EmptyState title={words.filters.nothing} />;
  if (list === "my-action" && noneOpen) return <EmptyState title={words.noneOpen.title}>{words.noneOpen.text}</EmptyState>;
  return <EmptyState title={words.empty[list]} />;
}

type Words = (typeof requestsWords)["nl"];

function itemOf(row: RequestRow, words: Words): WorkItem {
  const forms = row.kind === "treatment" && (row.forms.length > 0 ? row.forms.join(", ") : words.therapistDecides);
  return {
    key: row.reference,
    title: row.reference,
    to: `/requests/${row.reference}`,
    tag: <Tag tone={toneOf[row.urgency]}>{words.urgencies[row.urgency]}</Tag>,
    facts: [
      { term: words.who, detail: words[row.personKind](row.ageYears) },
      { term: words.need, detail: forms ? `${words.kinds[row.kind]}: ${forms}` : words.kinds[row.kind] },
      row.sinceAt ? { term: words.since, detail: <Day on={row.sinceAt} /> } : { term: words.waits, detail: words.days(row.waitedDays) },
      ...(row.callFirst ? [{ term: words.callFirst, detail: <CallFirstLine /> }] : []),
      ...(row.sentBy ? [{ term: words.from, detail: row.sentBy.name ?? words.formerColleague }] : []),
      ...(row.family.length > 0 ? [{ term: words.family, detail: <RelativeList relatives={row.family} /> }] : []),
      ...(row.later.length > 0 ? [{ term: words.later, detail: row.later.map((each) => words.next[each]).join(", ") }] : []),
    ],
    action: <NextStep row={row} />,
  };
}

/** A button where the shelter must act; elsewhere the words alone say that it need not. */
function NextStep({ row: { next, to, isAsked } }: { row: RequestRow }) {
  const label = useWords(requestsWords).next[next];
  if (isAsked) return <ButtonLink to={to}>{label}</ButtonLink>;
  if (next === "follow-treatment" || next === "nothing") return <TextLink to={to}>{label}</TextLink>;
  return <span className="nothing-to-do">{label}</span>;
}
