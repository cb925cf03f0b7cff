import { execFileSync } from "node:child_process";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { ownDatabase, type TestDatabase } from "../support/database.ts";

const [first, second, other] = [ownDatabase(), ownDatabase(), ownDatabase()];

function seed({ ownerUrl }: TestDatabase, ...more: string[]) {
  const size = ["--requests", "300", "--therapists", "60", "--on", "2026-11-22"];
  execFileSync(process.execPath, ["db/seed/main.ts", ...size, ...more], { env: { ...process.env, DATABASE_URL: ownerUrl }, stdio: "pipe" });
}

/** Made by the database when it was migrated, not by the seed. */
const ofTheDatabase = /^(id|created_at|applied_at)$/;
const migrated = ["migration", "region_activity", "gemeente_region", "setting"];

/** A hash per table over every column of every row, in no order. */
async function hashes({ owner }: TestDatabase): Promise<Record<string, string>> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    join pg_tables on tablename = table_name and schemaname = table_schema where table_schema = 'public' order by table_name, column_name`.execute(owner);
  const found: Record<string, string> = {};
  for (const table of new Set(columns.map((each) => each.table))) {
    const kept = columns.filter((each) => each.table === table && !(migrated.includes(table) && ofTheDatabase.test(each.column)));
    const row = sql`row(${sql.join(kept.map(({ column }) => sql.ref(column)))})::text`;
    const { rows } = await sql<{ hash: string }>`select count(*) || ' ' || coalesce(md5(string_agg(${row}, ' ' order by ${row} collate "C")), '') as hash from ${sql.table(table)}`.execute(owner);
    found[table] = rows[0]?.hash ?? "";
  }
  return found;
}

beforeAll(() => {
  seed(first);
  seed(second);
  seed(other, "--seed", "2");
});

test("two seeds of the same size and day are the same, row by row, in every table", async () => {
  const made = await hashes(first);
  expect(made.request).toMatch(/^300 /);
  expect(made.therapist).toMatch(/^60 /);
  for (const table of ["household", "request_state", "request_origin", "proposal", "place", "person", "organisation"]) expect(made[table], table).toMatch(/^[1-9]/);
  expect(await hashes(second)).toEqual(made);
});

test("another seed gives other families", async () => {
  const [one, another] = [await hashes(first), await hashes(other)];
  for (const table of ["request", "therapist", "household", "person"]) expect(another[table], table).not.toBe(one[table]);
});
