/** A row of the log as it stands in the database. `at` is text in UTC with microseconds: no change is too small to see. */
export type AuditRow = {
  readonly id: number;
  readonly at: string;
  readonly personId: string | null;
  readonly role: string;
  readonly organisationId: string | null;
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** For a list: the ids of what it showed. */
  readonly listed: readonly string[] | null;
  readonly permission: string;
  readonly cause: string;
  readonly origin: string | null;
};

/** The place of a row in the chain, counted from 1, and its hash in hexadecimal. */
export type Head = { readonly position: number; readonly hash: string };
export type SealedRow = AuditRow & Head;

/** A keyed hash of a text, in hexadecimal. Only who has the key can make one. */
export type Seal = (text: string) => string;

/** What stands before the first row. */
export const beginning: Head = { position: 0, hash: "0".repeat(64) };

/**
 * What the hash of a row is taken over: the hash before it, and all that the row says, in a fixed order. The
 * position is not part of it, so that an inserted row can be told from a changed one. What was sealed before lists
 * were logged has no list, and keeps its hash.
 */
export function canonicalForm(previousHash: string, row: AuditRow): string {
  return JSON.stringify([
    previousHash, row.id, row.at, row.personId, row.role, row.organisationId, row.onBehalfOf, row.action, row.subjectKind, row.subjectId,
    row.permission, row.cause, row.origin, ...(row.listed ? [row.listed] : []),
  ]);
}

/** Gives rows their places in the chain, after its head, in the order in which they come. */
export function sealRows(head: Head, rows: readonly AuditRow[], seal: Seal): SealedRow[] {
  const sealed: SealedRow[] = [];
  let last = head;
  for (const row of rows) {
    const next = { ...row, position: last.position + 1, hash: seal(canonicalForm(last.hash, row)) };
    sealed.push(next);
    last = next;
  }
  return sealed;
}

/**
 * Where the chain is broken, and how.
 * - `changed`: the row says something else than when it was sealed, or the row before it was taken out unseen.
 * - `missing`: there is no row at this position, but there are later ones.
 * - `inserted`: the row was never sealed; the one after it continues as if it were not there.
 * - `cut-off`: rows that the head outside the database knows of are gone from the end.
 * - `rewritten`: the chain fits in itself, but not to the head that was kept outside.
 */
export type Break = { readonly kind: "changed" | "missing" | "inserted" | "cut-off" | "rewritten"; readonly position: number; readonly id: number | null };

/** What is known about a row from around it: the rows on both sides, and the heads that were kept outside. */
export type Surroundings = {
  readonly previous: Head;
  readonly next: SealedRow | undefined;
  /** The head that was kept at the position of this row, if one was. */
  readonly kept: Head | undefined;
  /** The position of the newest head that was kept; 0 when none was. */
  readonly keptUntil: number;
};

/** What is wrong with this row, or null when it is as it was sealed. */
export function inspectRow(row: SealedRow, { previous, next, kept, keptUntil }: Surroundings, seal: Seal): Break | null {
  const position = previous.position + 1;
  if (row.position !== position) return { kind: "missing", position, id: null };
  if (row.hash === seal(canonicalForm(previous.hash, row))) {
    return kept && kept.hash !== row.hash ? { kind: "rewritten", position, id: row.id } : null;
  }
  const skipped = next !== undefined && next.hash === seal(canonicalForm(previous.hash, next));
  const beyondAllHeads = next === undefined && keptUntil > 0 && position > keptUntil;
  return { kind: skipped || beyondAllHeads ? "inserted" : "changed", position, id: row.id };
}

/** What is wrong with the end of the chain, or null when nothing that was known is gone. */
export function inspectEnd(last: Head, keptUntil: number): Break | null {
  return last.position < keptUntil ? { kind: "cut-off", position: last.position + 1, id: null } : null;
}
