import { becomeSealer, chainHead, headAt, storeSeals, unsealedRows, waitForSealer } from "../../db/audit-chain.ts";
import { keepHead, newestHead } from "../../db/audit-head-file.ts";
import { transaction, type Database } from "../../db/connect.ts";
import { sealRows, type Seal } from "../domain/audit-chain.ts";

const batch = 1000;

/** Gives every committed row of the log its place in the chain. Returns how many it sealed. */
export async function sealAudit(db: Database, seal: Seal): Promise<number> {
  for (let sealed = 0; ; ) {
    const more = await sealBatch(db, seal);
    sealed += more;
    if (more < batch) return sealed;
  }
}

function sealBatch(db: Database, seal: Seal): Promise<number> {
  return transaction(db, async (trx) => {
    if (!(await becomeSealer(trx))) return 0;
    const rows = await unsealedRows(trx, batch);
    if (rows.length > 0) await storeSeals(trx, sealRows(await chainHead(trx), rows, seal));
    return rows.length;
  });
}

/**
 * Keeps the head of the chain outside the database, if it has moved. Only committed rows are in it, because this
 * comes after the sealing; a crash between the two is caught up with the next time. False when the chain no longer
 * holds what was kept before: somebody took rows away, or this is another database.
 */
export function keepHeadOutside(db: Database, file: string, now: Date): Promise<boolean> {
  return transaction(db, async (trx) => {
    // One at a time, so that the file only ever goes forward.
    await waitForSealer(trx);
    const head = await chainHead(trx);
    const newest = await newestHead(file);
    if (head.position > (newest?.position ?? 0)) await keepHead(file, head, now);
    return newest === undefined || (await headAt(trx, newest.position))?.hash === newest.hash;
  });
}
