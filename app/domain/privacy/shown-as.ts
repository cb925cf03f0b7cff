import { z } from "zod";
import { ageBandOf, type AgeBand } from "../age-band.ts";

/** How much of age and language others may read. The engine reads the exact ones, and so does the own organisation. */
export const waysToShow = ["exact", "age-band", "language-hidden", "both"] as const;
export const ShownAs = z.enum(waysToShow);
export type ShownAs = z.infer<typeof ShownAs>;

/** A person as others read it: without the years only the band, and no language where that would say too much. */
export type ShownPerson = { readonly ageYears: number | null; readonly ageBand: AgeBand; readonly language: string | null };

type Exact = { readonly ageYears: number; readonly language: string };

/** What therapists and leads may read of an age in years and a language, by the choice that was made at sending. */
export function shownPerson({ ageYears, language }: Exact, shownAs: ShownAs): ShownPerson {
  return {
    ageYears: hidesAge(shownAs) ? null : ageYears,
    ageBand: ageBandOf(ageYears),
    language: hidesLanguage(shownAs) ? null : language,
  };
}

export function hidesAge(shownAs: ShownAs): boolean {
  return shownAs === "age-band" || shownAs === "both";
}

export function hidesLanguage(shownAs: ShownAs): boolean {
  return shownAs === "language-hidden" || shownAs === "both";
}
