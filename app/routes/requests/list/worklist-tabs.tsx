import { Link } from "@remix-run/react";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Worklist, worklists } from "../../../domain/request-life.ts";
import type { WorklistFilter } from "../../../domain/worklist-filter.ts";
import { requestsWords } from "../../../words/requests.ts";
import { count } from "../../../words/say.ts";
import { addressOf } from "./worklist-address.ts";

type TabsProps = { current: Worklist; filter: WorklistFilter; counts: Readonly<Partial<Record<Worklist, number>>> };

/** The lists beside each other, each with how many are in it. */
export function WorklistTabs({ current, filter, counts }: TabsProps) {
  const words = useWords(requestsWords);
  const language = useLanguage();
  return (
    <nav className="worklist-tabs no-print" aria-label={words.tabs}>
      <ul>
        {worklists.map((list) => (
          <li key={list}>
            <Link to={addressOf(list, filter)} aria-current={list === current ? "page" : undefined}>
              {words.lists[list]} {list !== "closed" && <span className="worklist-tab-count">{count(counts[list] ?? 0, language)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
