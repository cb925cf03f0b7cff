import type { Certainty } from "../domain/certainty.ts";
import type { Statement } from "../domain/treatment.ts";
import type { Language } from "../words/bilingual.ts";
import { fill } from "../words/fill.ts";

type AgeWords = { readonly from: string; readonly to: string; readonly between: string; readonly any: string };

/** An age range in words: "4 tot en met 18 jaar". */
export function agesInWords({ ageMin, ageMax }: { ageMin: number | null; ageMax: number | null }, words: AgeWords): string {
  if (ageMin === null && ageMax === null) return words.any;
  if (ageMax === null) return fill(words.from, { min: ageMin ?? 0 });
  if (!ageMin) return fill(words.to, { max: ageMax });
  return fill(words.between, { min: ageMin, max: ageMax });
}

/** What is said, in this language. */
export function said(statement: Statement, language: Language): string {
  return statement[language];
}

/** Certainties that a reader must be warned of: what was not read in a source. */
export function isUncertain(certainty: Certainty): boolean {
  return certainty !== "source";
}
