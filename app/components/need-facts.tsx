import { listing } from "../words/say.ts";
import { needWords } from "../words/needs.ts";
import { partsSaid } from "../words/week.ts";
import { useLanguage, useWords } from "./words.tsx";

export type NeedInShort = { readonly children: number; readonly ageMin: number; readonly ageMax: number; readonly formNames: readonly string[] };

/** What is asked for every week, in words: how many of what ages, what help, when. */
export function useNeedInWords() {
  const words = useWords(needWords);
  const language = useLanguage();
  return {
    who: ({ children, ageMin, ageMax }: NeedInShort) => `${words.children(children)}, ${words.ages(ageMin, ageMax)}`,
    help: ({ formNames }: NeedInShort) => (formNames.length > 0 ? listing(formNames, language) : words.anyForm),
    parts: (parts: readonly string[]) => partsSaid(parts, language),
  };
}
