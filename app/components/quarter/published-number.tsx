import type { Published } from "../../domain/privacy/suppression/publish.ts";
import { openDataWords } from "../../words/open-data.ts";
import { count } from "../../words/say.ts";
import { useLanguage, useWords } from "../words.tsx";

/** A number, or the mark for one that is hidden; nothing where there is no row to have one. */
export function PublishedNumber({ value }: { value: Published | null }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  if (value === null) return "–";
  if (value !== "hidden") return count(value, language);
  return (
    <>
      <span aria-hidden="true">{words.hidden}</span>
      <span className="visually-hidden">{words.hiddenAloud}</span>
    </>
  );
}
