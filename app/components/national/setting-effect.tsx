import type { Effect, EffectPart } from "../../domain/setting-change/effect.ts";
import { effectWords } from "../../words/setting-effects.ts";
import { screeningWords } from "../../words/screening.ts";
import { listing } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { Cells, Counts, Deadlines, Matching, NumberTable, Prices } from "./setting-effect-counts.tsx";

type Part<Kind extends EffectPart["kind"]> = Extract<EffectPart, { kind: Kind }>;

/** What a change would do, part by part: a sentence, and the table behind it. */
export function SettingEffect({ effect }: { effect: Effect }) {
  return <>{effect.map((part) => <OnePart key={part.kind} part={part} />)}</>;
}

function OnePart({ part }: { part: EffectPart }) {
  switch (part.kind) {
    case "persons": return <Persons {...part} />;
    case "matching": return <Matching {...part} />;
    case "prices": return <Prices {...part} />;
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
