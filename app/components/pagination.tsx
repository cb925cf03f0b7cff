import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "./words.tsx";

/** To the page before and after. `position` says where we are: "1 tot 50 van 1.204". */
export function Pagination({ previous, next, position }: { previous?: string | undefined; next?: string | undefined; position?: ReactNode }) {
  const words = useWords(commonWords).pages;
  if (!previous && !next) return null;
  return (
    <nav className="pagination" aria-label={words.label}>
      {previous && (
        <Link className="nl-button nl-button--link nl-button--secondary" to={previous} rel="prev">
          {words.previous}
        </Link>
      )}
      {position && <span className="pagination-position">{position}</span>}
      {next && (
        <Link className="nl-button nl-button--link nl-button--secondary" to={next} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  );
}
