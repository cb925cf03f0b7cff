import { Link } from "@remix-run/react";
import { courseWords } from "../../words/region-course.ts";
import { count } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { useLanguage, useWords } from "../words.tsx";

type Counted = { readonly name: string; readonly many: number; /** The list behind the figure, where there is one. */ readonly to?: string };

/** A few words with a number each, the number being the way to the list behind it. */
export function CountedList({ caption, label, rows }: { caption: string; label: string; rows: readonly Counted[] }) {
  const words = useWords(courseWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="lines"
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { label, cell: ({ name }) => name },
        { label: words.number, numeric: true, cell: ({ many, to }) => (to && many > 0 ? <Link className="nl-link" to={to}>{count(many, language)}</Link> : count(many, language)) },
      ]}
    />
  );
}
