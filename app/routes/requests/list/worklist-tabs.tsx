import { Link } from "@remix-run/react";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Worklist, worklists } from "../../../domain/request-life.ts";
import { requestsWords } from "../../../words/requests.ts";
import { count } from "../../../words/say.ts";

/** The lists beside each other, each with how many are in it. */
export function WorklistTabs({ current, counts }: { current: Worklist; counts: Readonly<Partial<Record<Worklist, number>>> }) {
  const words = useWords(requestsWords);
  const language = useLanguage();
  return (
    <nav className="worklist-tabs" aria-label={words.tabs}>
      <ul>
        {worklists.map((list) => (
          <li key={list}>
            <Link to={`?list=${list}`} aria-current={list === current ? "page" : undefined}>
              {words.lists[list]} {list !== "closed" && <span className="worklist-tab-count">{count(counts[list] ?? 0, language)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
