// Apart from what reads them, so that a form does not bring the guard with it before anybody types.

/** Something that is said of a treatment, in two languages. In the order of the form. */
export const statements = [
  { name: "summary", required: true }, { name: "format", required: true }, { name: "ages", required: false }, { name: "evidence", required: true },
  { name: "givenBy", required: true }, { name: "funding", required: false }, { name: "note", required: false },
] as const;
export type StatementName = (typeof statements)[number]["name"];

/** In characters. */
export const statementLength = 600;
export const sourceRows = [1, 2, 3, 4, 5] as const;
