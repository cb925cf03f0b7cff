import type { Concession } from "../domain/matching/concession.ts";
import { alternatives } from "../words/say.ts";
import { partsSaidAsChoice } from "../words/week.ts";
import { whatWouldHelpWords } from "../words/what-would-help.ts";
import { useLanguage, useWords } from "./words.tsx";

/** What somebody could give way on, and what that would mean, in words. Of a concession with names in place of codes. */
export function useConcessionInWords(): (concession: Concession) => { readonly what: string; readonly means: string } {
  const words = useWords(whatWouldHelpWords);
  const language = useLanguage();
  return (concession) => {
    switch (concession.kind) {
      case "interpreter": return words.interpreter;
      case "place": return words.places[concession.place];
      case "part-of-week": {
        const means = concession.parts.length === 1 ? words.partMeans : words.partsMean;
        return { what: words.partOfWeek, means: means(partsSaidAsChoice(concession.parts, language)) };
      }
      case "therapist-decides": return { what: words.therapistDecides, means: words.formsMean(alternatives(concession.forms, language)) };
      case "region": return { what: words.region(concession.region), means: words.regionMeans };
    }
  };
}
