import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, inject, test as plain } from "vitest";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, overPool, type Database, type Pool } from "../../db/connect.ts";
import { databaseUrl } from "./global-setup.ts";

export type TestDatabase = { readonly ownerUrl: string; readonly owner: Database; readonly web: Database; readonly worker: Database };

/**
 * A database of its own for this test file, copied from the migrated template: for races, crashes and whatever
 * needs real commits. `owner` arranges and inspects, `web` and `worker` connect as those roles do.
 */
export function ownDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const ownerUrl = databaseUrl(inject("serverUrl"), name);
  const pools: Pool[] = [];
  const open = (url: string) => {
    const pool = connectPool(url, 5);
    pools.push(pool);
    return overPool(pool);
  };
  const database = { ownerUrl, owner: open(ownerUrl), web: open(serviceUrl(ownerUrl, "schakel_web")), worker: open(serviceUrl(ownerUrl, "schakel_worker")) };
  beforeAll(() => onServer(`create database ${name} template template_schakel`));
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await onServer(`drop database ${name} with (force)`);
  });
  return database;
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: inject("serverUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
}

class RollBack extends Error {}

/** One transaction per test, rolled back at its end: a clean database in two milliseconds. */
export type Rehearsal = {
  readonly db: Database;
  /** From here on the transaction has the rights of this role, and row security applies. */
  as(role: "schakel_web" | "schakel_worker" | "owner"): Promise<void>;
};

/** `test` with a database in which everything is undone afterwards. */
export function rehearsals() {
  const database = ownDatabase();
  return plain.extend<{ stage: Rehearsal }>({
    // eslint-disable-next-line no-empty-pattern
    stage: async ({}, use) => {
      await database.owner
        .transaction()
        .execute(async (db) => {
          await use({ db, as: (role) => become(db, role) });
          throw new RollBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RollBack)) throw error;
        });
    },
  });
}

async function become(db: Database, role: "schakel_web" | "schakel_worker" | "owner") {
  await (role === "owner" ? sql`reset role` : sql`set local role ${sql.id(role)}`).execute(db);
}
