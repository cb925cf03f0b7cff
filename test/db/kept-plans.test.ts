import { expect, inject, test } from "vitest";
import { connectPool } from "../../db/connect.ts";
import { keepPlans } from "../../db/kept-plans.ts";

test("a connection keeps the plan of what it reads again, and of nothing that it writes", async () => {
  const pool = connectPool(inject("serverUrl"), 1);
  keepPlans(pool);
  await pool.query("create temporary table note (text text)");
  for (const text of ["one", "two", "three"]) {
    await pool.query("insert into note values ($1)", [text]);
    expect((await pool.query("select count(*)::int as found from note where text = $1", [text])).rows).toEqual([{ found: 1 }]);
  }
  const { rows } = await pool.query("select statement, (generic_plans + custom_plans)::int as asked from pg_prepared_statements");
  await pool.end();
  expect(rows).toEqual([{ statement: "select count(*)::int as found from note where text = $1", asked: 3 }]);
});
