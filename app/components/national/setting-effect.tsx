import type { Effect, EffectPart } from "../../domain/setting-change/effect.ts";
import { effectWords } from "../../words/setting-effects.ts";
import { screeningWords } from "../../words/screening.ts";
import { count, day, listing } from "../../words/say.ts";
import { type Column, DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";

type Part<Kind extends EffectPart["kind"]> = Extract<EffectPart, { kind: Kind }>;

/** What a change would do, part by part: a sentence, and the table behind it. */
export function SettingEffect({ effect }: { effect: Effect }) {
  const words = useWords(effectWords);
  if (effect.length === 0) return <p>{words.nothingToCount}</p>;
  return <>{effect.map((part) => <OnePart key={part.kind} part={part} />)}</>;
}

function OnePart({ part }: { part: EffectPart }) {
  switch (part.kind) {
    case "persons": return <Persons {...part} />;
    case "matching": return <Matching {...part} />;
    case "deadlines": return <Deadlines {...part} />;
    case "counts": return <Counts {...part} />;
    case "hidden-cells": return <Cells {...part} />;
    case "bands": return <Bands {...part} />;
    case "consent": return <Consent {...part} />;
    case "rare": return <Rare {...part} />;
  }
}

function Persons({ checked, changed }: Part<"persons">) {
  const words = useWords(effectWords);
  const language = useLanguage();
  return (
    <>
      <p>{words.persons(changed.length, checked)}</p>
      {changed.length > 0 && (
        <DataTable caption={words.person} captionHidden narrow="lines" rows={changed} rowKey={({ person }) => person} columns={[
          { label: words.person, cell: ({ person }) => words.examples[person] ?? person },
          { label: words.changes, cell: ({ aspects }) => listing(aspects.map((aspect) => words.aspects[aspect]), language) },
        ]} />
      )}
    </>
  );
}

type Numbers = { readonly name: string; readonly numbers: readonly (number | string)[] };

/** A small table of counts: a name, and under each head a number. */
function NumberTable({ caption, first, heads, rows }: { caption: string; first: string; heads: readonly string[]; rows: readonly Numbers[] }) {
  const language = useLanguage();
  const shown = (value: number | string | undefined) => (typeof value === "number" ? count(value, language) : (value ?? ""));
  const columns: Column<Numbers>[] = [
    { label: first, cell: ({ name }) => name },
    ...heads.map((label, index): Column<Numbers> => ({ label, numeric: true, cell: ({ numbers }) => shown(numbers[index]) })),
  ];
  return <DataTable caption={caption} captionHidden narrow="lines" rows={rows} rowKey={({ name }) => name} columns={columns} />;
}

function Matching({ before, after, newlyServed, noLongerServed, otherPair }: Part<"matching">) {
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

function Deadlines({ lines }: Part<"deadlines">) {
  const words = useWords(effectWords);
  return (
    <>
      <p>{words.deadlines}</p>
      <NumberTable caption={words.deadlines} first={words.what} heads={[words.openNow, words.otherDeadline]} rows={lines.map(({ wait, open, other }) => ({ name: words.waits[wait], numbers: [open, other] }))} />
    </>
  );
}

function Counts({ lines }: Part<"counts">) {
  const words = useWords(effectWords);
  return (
    <>
      <p>{words.counts}</p>
      <NumberTable caption={words.counts} first={words.what} heads={[words.without, words.with]} rows={lines.map(({ what, before, after }) => ({ name: words.due[what], numbers: [before, after] }))} />
    </>
  );
}

function Cells({ quarterOn, before, after }: Part<"hidden-cells">) {
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

function Bands({ checked, changed }: Part<"bands">) {
  const words = useWords(effectWords);
  const instruments: Readonly<Record<string, string>> = useWords(screeningWords).instruments;
  if (changed.length === 0) return <p>{words.bandsNone(checked)}</p>;
  const rows = changed.map(({ instrument, from, to, before, after }) => ({ name: `${instruments[instrument] ?? instrument}, ${words.totalsFromTo(from, to)}`, numbers: [words.bands[before] ?? before, words.bands[after] ?? after] }));
  return (
    <>
      <p>{words.bandsSome}</p>
      <NumberTable caption={words.bandsSome} first={`${words.instrument}, ${words.totals.toLowerCase()}`} heads={[words.without, words.with]} rows={rows} />
    </>
  );
}

function Consent({ changed }: Part<"consent">) {
  const words = useWords(effectWords);
  const language = useLanguage();
  if (changed.length === 0) return <p>{words.consentNone}</p>;
  const said = (who: readonly string[]) => listing(who.map((each) => words.consenters[each] ?? each), language);
  return (
    <>
      <p>{words.consentSome}</p>
      <NumberTable caption={words.consentSome} first={words.age} heads={[words.without, words.with]} rows={changed.map(({ age, before, after }) => ({ name: String(age), numbers: [said(before), said(after)] }))} />
    </>
  );
}

function Rare({ combinations, before, after }: Part<"rare">) {
  return <p>{useWords(effectWords).rare(before, after, combinations)}</p>;
}
