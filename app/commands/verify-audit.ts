import { atOneMoment, countUnsealed, sealedRows } from "../../db/audit-chain.ts";
import { keptHeads, newestHead } from "../../db/audit-head-file.ts";
import type { Database } from "../../db/connect.ts";
import { beginning, inspectEnd, inspectRow, type Break, type Head, type Seal, type SealedRow } from "../domain/audit-chain.ts";

export type AuditReport = {
  /** The first broken place, or null: the log is whole. */
  readonly broken: Break | null;
  /** How far the chain was found whole. */
  readonly head: Head;
  /** Rows that wait to be sealed: nobody vouches for them yet. */
  readonly waiting: number;
  /** The newest position that was kept outside the database; 0 when there is no file. */
  readonly keptUntil: number;
};

/** Proves the whole chain against its key and against the heads that were kept outside. Reads a batch at a time. */
export async function verifyAudit(db: Database, file: string, seal: Seal): Promise<AuditReport> {
  // First the file, then the database: what was kept by now must be in the chain by then.
  const keptUntil = (await newestHead(file))?.position ?? 0;
  return atOneMoment(db, async (trx) => {
    const found = await walk(trx, file, keptUntil, seal);
    return { ...found, broken: found.broken ?? inspectEnd(found.head, keptUntil), waiting: await countUnsealed(trx), keptUntil };
  });
}

async function walk(trx: Database, file: string, keptUntil: number, seal: Seal): Promise<{ broken: Break | null; head: Head }> {
  const heads = new HeadsInOrder(keptHeads(file));
  let previous: Head = beginning;
  for await (const [row, next] of withNext(sealedRows(trx))) {
    const broken = inspectRow(row, { previous, next, kept: await heads.at(row.position), keptUntil }, seal);
    if (broken) return { broken, head: previous };
    previous = { position: row.position, hash: row.hash };
  }
  return { broken: null, head: previous };
}

async function* withNext(rows: AsyncIterable<SealedRow>): AsyncGenerator<readonly [SealedRow, SealedRow | undefined]> {
  let row: SealedRow | undefined;
  for await (const next of rows) {
    if (row) yield [row, next];
    row = next;
  }
  if (row) yield [row, undefined];
}

/** Goes through the kept heads beside the chain, so that years of them need no memory. */
class HeadsInOrder {
  readonly #heads: AsyncIterator<Head>;
  #current: Head | undefined = beginning;

  constructor(heads: AsyncIterable<Head>) {
    this.#heads = heads[Symbol.asyncIterator]();
  }

  async at(position: number): Promise<Head | undefined> {
    while (this.#current && this.#current.position < position) {
      const next = await this.#heads.next();
      this.#current = next.done ? undefined : next.value;
    }
    return this.#current?.position === position ? this.#current : undefined;
  }
}
