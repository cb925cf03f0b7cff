import type { ReactNode } from "react";
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
      <p>{newlyServed + noLongerServed + otherPair === 0 ? words.samePairs : words.pairs(newlyServed, noLongerServed, otherPair)}</p>
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

/** Some waits keep the deadline they were given, others are measured anew: a table for each sort, and folded what stays as it is. */
export function Deadlines({ lines }: Part<"deadlines">) {
  const words = useWords(effectWords);
  const changed = lines.filter(({ other }) => other > 0);
  const of = (sort: readonly string[]) => changed.filter(({ wait }) => sort.includes(wait));
  const table = (caption: string, some: typeof lines) => (
    <NumberTable caption={caption} first={words.what} heads={[words.openNow, words.otherDeadline]} rows={some.map(({ wait, open, other }) => ({ name: words.waits[wait], numbers: [open, other] }))} />
  );
  const [kept, moved] = [of(waitsThatKeep), of(waitsThatFollow)];
  return (
    <>
      {changed.length === 0 && <p>{words.deadlinesSame}</p>}
      {kept.length > 0 && <><p>{words.deadlinesKept}</p>{table(words.deadlinesKept, kept)}</>}
      {moved.length > 0 && <><p>{words.deadlinesMoved}</p>{table(words.deadlinesMoved, moved)}</>}
      <Same many={lines.length - changed.length}>{table(words.deadlinesSame, lines.filter(({ other }) => other === 0))}</Same>
    </>
  );
}

export function Counts({ lines }: Part<"counts">) {
  const words = useWords(effectWords);
  const changed = lines.filter(({ before, after }) => before !== after);
  const table = (caption: string, some: typeof lines) => (
    <NumberTable caption={caption} first={words.what} heads={[words.without, words.with]} rows={some.map(({ what, before, after }) => ({ name: words.due[what], numbers: [before, after] }))} />
  );
  return (
    <>
      {changed.length === 0 ? <p>{words.countsSame}</p> : <><p>{words.counts}</p>{table(words.counts, changed)}</>}
      <Same many={lines.length - changed.length}>{table(words.countsSame, lines.filter(({ before, after }) => before === after))}</Same>
    </>
  );
}

/** What was looked at and stays as it is: there for who asks, and not in the way of what changes. */
function Same({ many, children }: { many: number; children: ReactNode }) {
  const words = useWords(effectWords);
  if (many === 0) return null;
  return <details className="folded"><summary>{words.lookedAtToo(many)}</summary>{children}</details>;
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
