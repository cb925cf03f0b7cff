import { dayAndPart, inWeekOrder, partsOfTheWeek, type PartOfTheWeek } from "../domain/working-week.ts";
import { bilingual, type Language } from "./bilingual.ts";
import { alternatives, listing } from "./say.ts";

const days = bilingual(
  { days: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"], parts: { am: "ochtend", pm: "middag", eve: "avond" }, all: "elk moment van de week", short: ["ma", "di", "wo", "do", "vr", "za"] },
  { days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], parts: { am: "morning", pm: "afternoon", eve: "evening" }, all: "any time of the week", short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] },
);

/** "maandagochtend en donderdagavond"; "maandag de hele dag" would save nothing, so every part is named. */
export function partsSaid(parts: readonly string[], language: Language): string {
  const known = inWeekOrder(partsOfTheWeek.filter((part) => parts.includes(part)));
  if (known.length === partsOfTheWeek.length) return days[language].all;
  return listing(known.map((part) => partSaid(part, language)), language);
}

/** "ochtend: ma en do · avond: do", for where a phone has to show everything at once. */
export function partsInShort(parts: readonly string[], language: Language): string {
  const words = days[language];
  const known = inWeekOrder(partsOfTheWeek.filter((part) => parts.includes(part))).map(dayAndPart);
  if (known.length === partsOfTheWeek.length) return words.all;
  return [...Map.groupBy(known, ({ part }) => part)]
    .map(([part, of]) => `${words.parts[part]}: ${listing(of.map(({ day }) => words.short[day - 1] ?? ""), language)}`)
    .join(" · ");
}

/** "maandagochtend of donderdagavond". */
export function partsSaidAsChoice(parts: readonly PartOfTheWeek[], language: Language): string {
  return alternatives(inWeekOrder(parts).map((part) => partSaid(part, language)), language);
}

/** "maandagochtend". */
export function partSaid(part: PartOfTheWeek, language: Language): string {
  const words = days[language];
  const { day, part: half } = dayAndPart(part);
  const space = language === "en" ? " " : "";
  return `${words.days[day - 1] ?? ""}${space}${words.parts[half]}`;
}
