import { Link } from "@remix-run/react";
import { figureWords, figurePages, type FigurePageName } from "../../words/figures.ts";
import { useWords } from "../words.tsx";
import { address } from "./list-address.ts";

type FigureTabsProps = { here: FigurePageName; asked: { readonly region?: string | undefined; readonly weeks?: number; readonly by?: string } };

/** The questions that the figures answer, a page each. What was chosen on one goes along to the next. */
export function FigureTabs({ here, asked }: FigureTabsProps) {
  const words = useWords(figureWords);
  return (
    <nav className="worklist-tabs no-print" aria-label={words.tabs}>
      <ul>
        {figurePages.map((page) => (
          <li key={page}>
            <Link to={address(page === "overview" ? "/region" : `/region/figures/${page}`, asked)} aria-current={page === here ? "page" : undefined}>{words.pages[page]}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
