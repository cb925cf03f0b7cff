import { openDataWords } from "../../words/open-data.ts";
import { count } from "../../words/say.ts";
import { useLanguage, useWords } from "../words.tsx";

/** `about`: the number of the subject, where it has one of its own. */
type Part = { readonly id: string; readonly title: string; readonly about?: number | null };

/** What the report holds, each with its number, and the way there: who has one question need not read the rest. */
export function ReportContents({ parts }: { parts: readonly Part[] }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  return (
    <nav className="report-contents no-print" aria-label={words.contents}>
      <p className="report-contents-title">{words.contents}</p>
      <ol>
        {parts.map(({ id, title, about }) => (
          <li key={id}>
            <a className="nl-link" href={`#${id}`}>{title}</a>
            {about ? <span className="report-contents-number"> {words.about(count(about, language))}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
