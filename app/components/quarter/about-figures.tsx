import { openDataWords } from "../../words/open-data.ts";
import { day } from "../../words/say.ts";
import { useLanguage, useWords } from "../words.tsx";

type AboutFiguresProps = { publishedAt: Date | string; seal: string | null; notedOn: string | null };

/** So much of the seal as somebody compares by eye. */
const sealShown = 16;

/** How the numbers are to be read, when they were fixed, and by what a paper is known to be the same. */
export function AboutFigures({ publishedAt, seal, notedOn }: AboutFiguresProps) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  return (
    <>
      {notedOn && <p className="measure"><strong>{words.late(day(notedOn, language))}</strong></p>}
      <ul className="measure">{words.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
      {seal && <p className="small-print">{words.seal(seal.slice(0, sealShown), day(publishedAt, language))}</p>}
    </>
  );
}
