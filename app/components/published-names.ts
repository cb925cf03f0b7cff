import type { Language } from "../words/bilingual.ts";
import { openDataWords } from "../words/open-data.ts";

/** Names of regions and treatments, by code, as the database has them. */
export type KnownNames = Readonly<Record<string, string>>;

/** What a column of a published table is called. A code that no list knows any more is shown as it is. */
export function columnName(table: string, code: string, names: KnownNames, language: Language): string {
  const words = openDataWords[language];
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = { outcome: words.outcomes, person: words.persons, "age-band": words.ages, urgency: words.urgencies, asked: words.asked };
  return lists[table]?.[code] ?? names[code] ?? code;
}

export function tableTitle(table: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = openDataWords[language].tables;
  return titles[table] ?? table;
}

/** "2026-07-01" as people say it: the third quarter of 2026. */
export function quarterName(quarterOn: string, language: Language): string {
  return openDataWords[language].quarter((Number(quarterOn.slice(5, 7)) + 2) / 3, Number(quarterOn.slice(0, 4)));
}
