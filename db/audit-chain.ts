import { sql } from "kysely";
import { beginning, type AuditRow, type Head, type SealedRow } from "../app/domain/audit-chain.ts";
import type { Database } from "./connect.ts";

const sealerLock = 7_241_002;

/** For this transaction nobody else seals. False when somebody is at it. */
export async function becomeSealer(trx: Database): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select pg_try_advisory_xact_lock(${sealerLock}) as alone`.execute(trx);
  return rows[0]?.alone ?? false;
}

/** As `becomeSealer`, but waits for its turn. */
export async function waitForSealer(trx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sealerLock})`.execute(trx);
}

const facts = (db: Database) =>
  db.selectFrom("audit").select([
    "id", sql<string>`to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`.as("at"), "personId", "role", "organisationId", "onBehalfOf",
    "action", "subjectKind", "subjectId", "listed", "permission", "cause", "origin",
  ]);

const place = [sql<number>`position`.as("position"), sql<string>`encode(hash, 'hex')`.as("hash")] as const;

/** The end of the chain. */
export async function chainHead(db: Database): Promise<Head> {
  const head = await db.selectFrom("audit").select(place).where("position", "is not", null).orderBy("position", "desc").limit(1).executeTakeFirst();
  return head ?? beginning;
}

/** The hash at this place of the chain; nothing when there is no such row. */
export async function headAt(db: Database, position: number): Promise<Head | undefined> {
  return db.selectFrom("audit").select(place).where("position", "=", position).executeTakeFirst();
}

/** Rows that wait for their place, oldest first. */
export function unsealedRows(trx: Database, most: number): Promise<AuditRow[]> {
  return facts(trx).where("position", "is", null).orderBy("id").limit(most).execute();
}

export async function countUnsealed(db: Database): Promise<number> {
  const { count } = await db.selectFrom("audit").select((row) => row.fn.countAll<number>().as("count")).where("position", "is", null).executeTakeFirstOrThrow();
  return count;
}

/** Writes places and hashes. @throws when one of the rows was sealed already. */
export async function storeSeals(trx: Database, rows: readonly SealedRow[]): Promise<void> {
  const column = <K extends keyof SealedRow>(name: K) => rows.map((row) => row[name]);
  const { numAffectedRows } = await sql`
    update audit set position = sealed.position, hash = decode(sealed.hash, 'hex')
    from unnest(${column("id")}::bigint[], ${column("position")}::bigint[], ${column("hash")}::text[]) as sealed (id, position, hash)
    where audit.id = sealed.id and audit.position is null`.execute(trx);
  if (numAffectedRows !== BigInt(rows.length)) throw new Error("A row of the log was sealed twice.");
}

/** The whole chain in its order, a batch at a time. */
export async function* sealedRows(db: Database, batch = 5000): AsyncGenerator<SealedRow> {
  let position = 0;
  for (;;) {
    const rows = await facts(db).select(place).where("position", ">", position).orderBy("position").limit(batch).execute();
    yield* rows;
    position = rows.at(-1)?.position ?? position;
    if (rows.length < batch) return;
  }
}

/** Looks at the database as it is at one moment, whatever others write meanwhile. */
export function atOneMoment<T>(db: Database, look: (trx: Database) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute((trx) => look(trx));
}
