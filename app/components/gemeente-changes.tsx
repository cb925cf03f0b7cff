import type { ChangeLine } from "../../db/gemeente-pages.ts";
import { gemeenteWords } from "../words/gemeenten.ts";
import { listing } from "../words/say.ts";
import { Button } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { Form } from "./form.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type GemeenteChangesProps = { caption: string; changes: readonly ChangeLine[]; empty?: string; /** A day that has not come can still be undone. */ undoable?: boolean };

/** Changes of gemeenten: what, from when, where that was read, and who put it down. */
export function GemeenteChanges({ caption, changes, empty, undoable = false }: GemeenteChangesProps) {
  const words = useWords(gemeenteWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={changes}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { label: words.change, cell: ({ kind }) => words.changeKinds[kind] ?? kind },
        { label: words.from, cell: ({ onDay, undoneAt }) => <span><Day on={onDay} />{undoneAt && <> <Tag>{words.undoneOn} <Day on={undoneAt} /></Tag></>}</span> },
        { label: words.concerned, cell: ({ gemeenten }) => listing(gemeenten, language) },
        { label: words.source, cell: ({ source, reason }) => <span>{source}{reason && <span className="fact-aside">{words.because}{reason}</span>}</span> },
        { label: words.by, cell: ({ madeBy, madeAt }) => <span>{madeBy}, <Day on={madeAt} /></span> },
        ...(undoable ? [{ label: words.undo, cell: (line: ChangeLine) => <Undo line={line} /> }] : []),
      ]}
    />
  );
}

function Undo({ line: { id, gemeenten } }: { line: ChangeLine }) {
  const words = useWords(gemeenteWords);
  const language = useLanguage();
  return (
    <Form action={`/national/gemeenten/changes/${id}/undo`}>
      <Button purpose="secondary">
        {words.undo}
        <span className="visually-hidden">{words.ofWhat(listing(gemeenten, language))}</span>
      </Button>
    </Form>
  );
}
