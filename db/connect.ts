import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { Actor } from "../app/domain/actor.ts";
import type { DB } from "./schema.ts";

/** What a query needs: the database itself or a transaction that is under way. */
export type Database = Kysely<DB>;

const timestampType = 1184;
const dateType = 1082;
const bigintType = 20;

/** Days stay text ("2026-11-22"): they have no time zone to be wrong about. Identities fit in a number. */
const parsers = {
  getTypeParser(type: number, format?: "text" | "binary") {
    if (type === dateType) return (text: string) => text;
    if (type === bigintType) return Number;
    if (type === timestampType) return (text: string) => new Date(text);
    return pg.types.getTypeParser(type, format);
  },
} as pg.CustomTypesConfig;

export type Pool = pg.Pool;

/** A pool of connections. `size` is per process; a lost idle connection is replaced, not a reason to stop. */
export function connectPool(url: string, size = 10): Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, types: parsers, application_name: "schakel" });
  pool.on("error", () => undefined);
  return pool;
}

export function overPool(pool: Pool): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Runs in the transaction that is under way, or in a new one. Kysely refuses to nest them. */
export function transaction<T>(db: Database, run: (trx: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db) : db.transaction().execute((trx: Transaction<DB>) => run(trx));
}

/** A transaction in which the database knows for whom it works. Reads need it too: without it they find nothing. */
export function asActor<T>(db: Database, actor: Actor, run: (trx: Database) => Promise<T>): Promise<T> {
  return transaction(db, async (trx) => {
    await tellActor(trx, actor);
    return run(trx);
  });
}

async function tellActor(trx: Database, actor: Actor) {
  const person = "personId" in actor ? actor.personId : "";
  const role = actor.kind === "person" ? actor.role : "";
  const organisations = actor.kind === "person" ? actor.organisations.join(",") : "";
  const regions = actor.kind === "person" ? actor.regions.join(",") : "";
  await sql`select set_config('actor.person', ${person}, true), set_config('actor.role', ${role}, true),
    set_config('actor.organisations', ${organisations}, true), set_config('actor.regions', ${regions}, true)`.execute(trx);
}
