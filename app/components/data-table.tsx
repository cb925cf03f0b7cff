/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that is shown as cards loses its meaning in some browsers; the roles say it again */
import { useId, type ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "./words.tsx";

export type Column<Row> = {
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand under each other, to the right. */
  readonly numeric?: boolean;
  /** The column that names the row. Without one it is the first. */
  readonly rowHeader?: boolean;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone each row is a card; a table of bare figures scrolls instead, and one of a few short words stays as it is. */
  narrow?: "cards" | "scroll" | "lines";
  empty?: ReactNode;
};

/** A table with a caption and headers that a screen reader can follow, at any width. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey, narrow = "cards", empty }: DataTableProps<Row>) {
  const id = useId();
  const none = useWords(commonWords).noRows;
  const named = columns.findIndex((column) => column.rowHeader);
  return (
    <div className={`table-frame table-frame--${narrow}`} {...(narrow === "scroll" ? { role: "region", tabIndex: 0, "aria-labelledby": id } : {})}>
      <table className="utrecht-table data-table" role="table">
        <caption id={id} className={captionHidden ? "visually-hidden" : "utrecht-table__caption"}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.label} scope="col" role="columnheader" className={numeric(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.length === 0 && (
            <tr role="row">
              <td role="cell" colSpan={columns.length}>
                {empty ?? none}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) => (
                <Cell key={column.label} column={column} row={row} names={index === Math.max(named, 0)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const shared = { className: numeric(column), "data-label": column.label };
  if (names) return <th scope="row" role="rowheader" {...shared}>{column.cell(row)}</th>;
  return <td role="cell" {...shared}>{column.cell(row)}</td>;
}

function numeric<Row>(column: Column<Row>): string | undefined {
  return column.numeric ? "data-table-number" : undefined;
}
