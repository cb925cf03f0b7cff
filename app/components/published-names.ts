import { groupOf } from "../domain/privacy/suppression/column-tree.ts";
import type { Labels } from "../domain/publication/open-csv.ts";
import type { Language } from "../words/bilingual.ts";
import { openDataWords } from "../words/open-data.ts";
import { columnWords, tableWords } from "../words/quarter-columns.ts";
import { subjectWords } from "../words/report-subjects.ts";
import { capital, languageName } from "../words/say.ts";

/** Names of regions and treatments, by code, as the database has them. */
export type KnownNames = Readonly<Record<string, string>>;

/** What a column of a published table is called. A code that no list knows any more is shown as it is. */
export function columnName(table: string, code: string, names: KnownNames, language: Language): string {
  const said = columnWords[language][code];
  if (said) return said;
  if (table === "language") return capital(languageName(code, language));
  const last = code.slice(code.indexOf("/") + 1);
  return names[last] ?? last;
}

export function tableTitle(subject: string, table: string, language: Language): string {
  return tableWords[language][`${subject} ${table}`] ?? table;
}

export function subjectTitle(subject: string, language: Language): string {
  const titles: Readonly<Record<string, { readonly title: string }>> = subjectWords[language].of;
  return titles[subject]?.title ?? subject;
}

/** "2026-07-01" as people say it: the third quarter of 2026. */
export function quarterName(quarterOn: string, language: Language): string {
  return openDataWords[language].quarter((Number(quarterOn.slice(5, 7)) + 2) / 3, Number(quarterOn.slice(0, 4)));
}

/** The same names for the files. */
export function labelsOf(quarterOn: string, names: KnownNames, language: Language): Labels {
  const words = openDataWords[language];
  return {
    quarter: quarterName(quarterOn, language), total: words.total, pooled: words.pooled, hidden: words.hidden, country: words.country,
    subject: (name) => subjectTitle(name, language),
    table: (subject, name) => tableTitle(subject, name, language),
    region: (slug) => names[slug] ?? slug,
    column(table, code) {
      const [group, name] = [groupOf(code), columnName(table, code, names, language)];
      return group === null ? name : `${columnName(table, group, names, language)}: ${name}`;
    },
  };
}
