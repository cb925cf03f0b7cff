import { ButtonLink } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { type WorkItem, Worklist as WorkItems } from "../../../components/worklist.tsx";
import type { NextAction, Worklist } from "../../../domain/request-life.ts";
import type { Urgency } from "../../../domain/urgency.ts";
import { requestsWords } from "../../../words/requests.ts";
import type { RequestRow } from "../list.tsx";

const toneOf: Record<Urgency, Tone> = { crisis: "urgent", high: "attention", normal: "neutral" };

/** One list of the shelter: what each request is, how long it waits, and the one thing to do next. */
export function RequestWorklist({ list, rows, noneOpen }: { list: Worklist; rows: readonly RequestRow[]; noneOpen: boolean }) {
  const words = useWords(requestsWords);
  const empty = list === "my-action" && noneOpen ? <EmptyState title={words.noneOpen.title}>{words.noneOpen.text}</EmptyState> : <EmptyState title={words.empty[list]} />;
  return (
    <>
      {rows.length > 0 && <p>{words.explain[list]}</p>}
      <WorkItems label={words.lists[list]} items={rows.map((row) => itemOf(row, words))} empty={empty} />
    </>
  );
}

function itemOf(row: RequestRow, words: (typeof requestsWords)["nl"]): WorkItem {
  const forms = row.kind === "treatment" && (row.forms.length > 0 ? row.forms.join(", ") : words.therapistDecides);
  const to = `/requests/${row.reference}`;
  return {
    key: row.reference,
    title: row.reference,
    to,
    tag: <Tag tone={toneOf[row.urgency]}>{words.urgencies[row.urgency]}</Tag>,
    facts: [
      { term: words.who, detail: words[row.personKind](row.ageYears) },
      { term: words.need, detail: forms ? `${words.kinds[row.kind]}: ${forms}` : words.kinds[row.kind] },
      row.sinceAt ? { term: words.since, detail: <Day on={row.sinceAt} /> } : { term: words.waits, detail: words.days(row.waitedDays) },
    ],
    action: <NextStep action={row.next} to={to} />,
  };
}

/** A button where the shelter must act; elsewhere the words alone say that it need not. */
function NextStep({ action, to }: { action: NextAction; to: string }) {
  const label = useWords(requestsWords).next[action];
  if (action === "arrange-handover" || action === "see-why-nobody") return <ButtonLink to={to}>{label}</ButtonLink>;
  if (action === "follow-treatment" || action === "nothing") return <TextLink to={to}>{label}</TextLink>;
  return <span className="nothing-to-do">{label}</span>;
}
