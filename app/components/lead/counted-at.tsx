import { figureWords } from "../../words/figures.ts";
import { moment } from "../../words/say.ts";
import { useLanguage, useWords } from "../words.tsx";

/** As of when the clocks were counted; null for this moment. */
export function CountedAt({ at }: { at: Date | null }) {
  const words = useWords(figureWords);
  const language = useLanguage();
  return <span className="small-print">{at === null ? words.countedNow : words.countedAt(moment(at, language))}</span>;
}
