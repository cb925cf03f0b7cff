import type { Concession } from "../../../domain/matching/concession.ts";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { whatWouldHelpWords } from "../../../words/what-would-help.ts";
import { alternatives } from "../../../words/say.ts";
import { partsSaidAsChoice } from "../../../words/week.ts";

/** Each single thing that would give a match today, with what it would mean. The loader put names in place of codes. */
export function WhatWouldHelp({ concessions }: { concessions: readonly Concession[] }) {
  const words = useWords(whatWouldHelpWords);
  const say = useConcessionInWords();
  if (concessions.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{concessions.length === 1 ? words.introOne : words.intro}</p>
      <ul className="helps">
        {concessions.map(say).map(({ what, means }) => (
          <li key={what}>
            <strong>{what}</strong> {means}
          </li>
        ))}
      </ul>
      <p className="small-print">{words.never}</p>
    </>
  );
}

function useConcessionInWords(): (concession: Concession) => { readonly what: string; readonly means: string } {
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
