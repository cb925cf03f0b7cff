import { createContext, useContext } from "react";
import type { Bilingual, Language } from "../words/bilingual.ts";

const LanguageContext = createContext<Language>("nl");

export const LanguageProvider = LanguageContext.Provider;

/** The language of this page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** These words, in the language of this page. */
export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage()];
}
