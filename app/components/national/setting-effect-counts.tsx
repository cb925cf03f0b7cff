import { type EffectPart, waitsThatFollow, waitsThatKeep } from "../../domain/setting-change/effect.ts";
import { effectWords } from "../../words/setting-effects.ts";
import { count, day } from "../../words/say.ts";
import { type Column, DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";

type Part<Kind extends EffectPart["kind"]> = Extract<EffectPart, { kind: Kind }>;

type Numbers = { readonly name: string; readonly numbers: readonly (number | string)[] };

/** A small table of counts: a name, and under each head a number. */
export function NumberTable({ caption, first, heads, rows }: { caption: string; first: string; heads: readonly string[]; rows: readonly Numbers[] }) {
  const language = useLanguage();
  const shown = (value: number | string | undefined) => (typeof value === "number" ? count(value, language) : (value ?? ""));
  const columns: Column<Numbers>[] = [
    { label: first, cell: ({ name }) => name },
    ...heads.map((label, index): Column<Numbers> => ({ label, numeric: true, cell: ({ numbers }) => shown(numbers[index]) })),
  ];
  return <DataTable caption={caption} captionHidden narrow="lines" rows={rows} rowKey={({ name }) => name} columns={columns} />;
}

export function Matching({ before, after, newlyServed, noLongerServed, otherPair }: Part<"matching">) {
  const words = useWords(effectWords);
  const rows = [{ name: words.served, numbers: [before.served, after.served] }, { name: words.waiting, numbers: [before.waiting, after.waiting] }];
  return (
    <>
      <h3>{words.matching}</h3>
      <NumberTable caption={words.matching} first={words.line} heads={[words.without, words.with]} rows={rows} />
      <p>{words.pairs(newlyServed, noLongerServed, otherPair)}</p>
    </>
  );
}

export function Prices({ before, after }: Part<"prices">) {
  const words = useWords(effectWords);
  const rows = [{ name: words.priced, numbers: [before.places, after.places] }, { name: words.dearest, numbers: [before.highest, after.highest] }];
  return (
    <>
      <h3>{words.prices}</h3>
      <NumberTable caption={words.prices} first={words.what} heads={[words.without, words.with]} rows={rows} />
    </>
  );
}

/** Some waits keep the deadline they were given, others are measured anew: one table for each sort. */
export function Deadlines({ lines }: Part<"deadlines">) {
  const words = useWords(effectWords);
  const of = (sort: readonly string[]) => lines.filter(({ wait }) => sort.includes(wait));
  const [kept, moved] = [of(waitsThatKeep), of(waitsThatFollow)];
  return (
    <>
      {kept.length > 0 && <DeadlineTable title={words.deadlinesKept} lines={kept} />}
      {moved.length > 0 && <DeadlineTable title={words.deadlinesMoved} lines={moved} />}
    </>
  );
}

function DeadlineTable({ title, lines }: { title: string; lines: Part<"deadlines">["lines"] }) {
  const words = useWords(effectWords);
  return (
    <>
      <p>{title}</p>
      <NumberTable caption={title} first={words.what} heads={[words.openNow, words.otherDeadline]} rows={lines.map(({ wait, open, other }) => ({ name: words.waits[wait], numbers: [open, other] }))} />
    </>
  );
}

export function Counts({ lines }: Part<"counts">) {
  const words = useWords(effectWords);
  return (
    <>
      <p>{words.counts}</p>
      <NumberTable caption={words.counts} first={words.what} heads={[words.without, words.with]} rows={lines.map(({ what, before, after }) => ({ name: words.due[what], numbers: [before, after] }))} />
    </>
  );
}

export function Cells({ quarterOn, before, after }: Part<"hidden-cells">) {
  const words = useWords(effectWords);
  const title = words.cells(day(quarterOn, useLanguage()));
  const rows = [
    { name: words.shownCells, numbers: [before.shown, after.shown] },
    { name: words.hiddenCells, numbers: [before.hidden, after.hidden] },
    { name: words.regionsTogether, numbers: [before.together, after.together] },
  ];
  return (
    <>
      <p>{title}</p>
      <NumberTable caption={title} first={words.what} heads={[words.without, words.with]} rows={rows} />
    </>
  );
}
