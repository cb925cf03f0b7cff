import type { SubjectFigures } from "../../domain/publication/figures-of-region.ts";
import { totalOf } from "../../domain/publication/figures-of-region.ts";
import { type Statement, statementsOf } from "../../domain/publication/statements.ts";
import type { Subject } from "../../domain/publication/subjects.ts";
import type { Language } from "../../words/bilingual.ts";
import { subjectWords } from "../../words/report-subjects.ts";
import { count, listing } from "../../words/say.ts";
import { columnName, type KnownNames } from "../published-names.ts";

type Told = {
  readonly subject: Subject;
  readonly figures: SubjectFigures;
  readonly region: string | null;
  /** The norm of this subject, in weeks. */
  readonly weeks: number;
  readonly percentageBase: number;
  readonly names: KnownNames;
};

/** What is said of a subject, sentence by sentence. */
export function sentencesOf({ subject, figures, region, weeks, percentageBase, names }: Told, language: Language): string[] {
  const words = subjectWords[language];
  const said = words.of[subject];
  const name = region === null ? null : (names[region] ?? region);
  const where = name === null ? words.inCountry : words.in(name);
  if (figures.standing === "too-few") return [words.tooFew];
  if (figures.standing === "none") return [said.none(where)];
  const many = count(totalOf(figures) ?? 0, language);
  const opening = figures.standing === "together" && name !== null
    ? [words.pooled(name, listing(figures.together.map((slug) => names[slug] ?? slug), language)), said.some(many, words.inPool, weeks)]
    : [said.some(many, where, weeks)];
  return [...opening, ...inSentences(statementsOf(subject, figures, { percentageBase }), subject, language, names)];
}

function inSentences(statements: readonly Statement[], subject: Subject, language: Language, names: KnownNames): string[] {
  const words = subjectWords[language];
  const parts = statements.flatMap((one) => {
    if (one.say !== "part") return [];
    const part = words.of[subject].parts[one.column]?.(count(one.count, language)) ?? [];
    return one.percent === null || typeof part !== "string" ? part : words.percent(part, one.percent);
  });
  const halves = statements.filter(isHalf).map((one) => sentenceOf(one, language, names));
  const ends = statements.filter((one) => one.say !== "part" && !isHalf(one)).map((one) => sentenceOf(one, language, names));
  return [...halves, ...(parts.length > 0 ? [words.parts(listing(parts, language))] : []), ...ends];
}

function isHalf({ say }: Statement): boolean {
  return say.startsWith("half");
}

function sentenceOf(one: Statement, language: Language, names: KnownNames): string {
  const words = subjectWords[language];
  switch (one.say) {
    case "part": return "";
    case "most": return words.most(columnName(one.table, one.column, names, language), count(one.count, language));
    case "parts-hidden": return words.partsHidden;
    case "half-under": return words.halfUnder(one.weeks);
    case "half-over": return words.halfOver(one.weeks);
    case "half-soon": return words.halfSoon;
    case "half-in-time": return words.halfInTime;
    case "half-not-reached": return words.halfNotReached;
    case "no-base": return words.noBase;
  }
}
