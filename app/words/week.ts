import { dayAndPart, inWeekOrder, partsOfTheWeek, type PartOfTheWeek } from "../domain/working-week.ts";
import { bilingual, type Language } from "./bilingual.ts";
import { alternatives, listing } from "./say.ts";

const days = bilingual(
  { days: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"], parts: { am: "ochtend", pm: "middag", eve: "avond" }, all: "elk moment van de week" },
  { days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], parts: { am: "morning", pm: "afternoon", eve: "evening" }, all: "any time of the week" },
);

/** "maandagochtend en donderdagavond"; "maandag de hele dag" would save nothing, so every part is named. */
export function partsSaid(parts: readonly string[], language: Language): string {
  const known = inWeekOrder(partsOfTheWeek.filter((part) => parts.includes(part)));
  if (known.length === partsOfTheWeek.length) return days[language].all;
  return listing(known.map((part) => partSaid(part, language)), language);
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
