import { groupOf } from "../../domain/privacy/suppression/column-tree.ts";
import type { Line, SubjectFigures } from "../../domain/publication/figures-of-region.ts";
import { openDataWords } from "../../words/open-data.ts";
import { capital } from "../../words/say.ts";
import { DataTable } from "../data-table.tsx";
import { Section } from "../page.tsx";
import { columnName, type KnownNames, subjectTitle, tableTitle } from "../published-names.ts";
import { useLanguage, useWords } from "../words.tsx";
import { FigurePicture } from "./figure-picture.tsx";
import { FiguresFold } from "./figures-fold.tsx";
import { PublishedNumber } from "./published-number.tsx";

type SubjectPartProps = { subject: string; figures: SubjectFigures; sentences: readonly string[]; ownName: string | null; names: KnownNames };

/** One subject: in sentences; and folded on a screen, open on paper, each of its questions as a picture with its table. */
export function SubjectPart({ subject, figures, sentences, ownName, names }: SubjectPartProps) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  const questions = figures.tables.map(({ name, lines }) => <Question key={name} subject={subject} table={name} lines={lines} figures={figures} ownName={ownName} names={names} />);
  return (
    <Section id={subject} title={subjectTitle(subject, language)} className="quarter-subject">
      {sentences.length > 0 && <p className="measure quarter-said">{sentences.join(" ")}</p>}
      {questions.length > 0 && <FiguresFold summary={words.figuresOf(figures.tables.map(({ name }) => tableTitle(subject, name, language)))}>{questions}</FiguresFold>}
    </Section>
  );
}

type QuestionProps = Omit<SubjectPartProps, "sentences"> & { table: string; lines: readonly Line[] };

function Question({ subject, table, lines, figures, ownName, names }: QuestionProps) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  const own = ownName !== null && (figures.standing === "alone" || figures.standing === "together");
  const name = (code: string) => columnName(table, code, names, language);
  const seen = lines.filter(({ own: here, all }) => (own && here !== "hidden") || all !== "hidden");
  const rows: readonly TableRow[] = [...seen.map(({ code, own: here, all }) => ({ code, name: name(code), own: here, all })), { code: "", name: words.total, own: figures.total, all: figures.all }];
  const title = tableTitle(subject, table, language);
  return (
    <div className="quarter-question">
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <FigurePicture lines={seen.map(({ code, own: here, all }) => ({ code, name: capital(name(code)), value: own ? (here ?? "hidden") : all }))} />
      <DataTable<TableRow>
        caption={title}
        captionHidden
        narrow="lines"
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { label: words.answer, cell: ({ code, name: label }) => (groupOf(code) === null ? label : <span className="quarter-part">{label}</span>) },
          ...(own ? [{ label: figures.standing === "together" ? words.pooled : ownName, numeric: true, cell: ({ own: here }: TableRow) => <PublishedNumber value={here} /> }] : []),
          { label: words.country, numeric: true, cell: ({ all }) => <PublishedNumber value={all} /> },
        ]}
      />
      {seen.length < lines.length && <p className="small-print">{words.notShown(lines.length - seen.length)}</p>}
    </div>
  );
}

type TableRow = { readonly code: string; readonly name: string; readonly own: Line["own"]; readonly all: Line["own"] };
