import { sql } from "kysely";
import { expect, test } from "vitest";
import { serviceUrl } from "../../db/addresses.ts";
import { LifeSign } from "../../db/life-sign.ts";
import { ownDatabase } from "../support/database.ts";
import { eventually } from "../support/worker.ts";

const { owner, ownerUrl } = ownDatabase();
const url = serviceUrl(ownerUrl, "schakel_worker");

/** Who can take the lock of a worker knows that it is gone; the question itself lets it go again. */
async function seemsGone(worker: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select pg_try_advisory_xact_lock(hashtextextended('schakel-worker:' || ${worker}::text, 0)) as gone`.execute(owner);
  return rows[0]?.gone ?? false;
}

test("a worker shows that it lives for as long as it does", async () => {
  const sign = new LifeSign(url, () => undefined);
  expect(await seemsGone("pool-1")).toBe(true);
  await Promise.all([sign.hold("pool-1"), sign.hold("pool-1")]);
  expect(await seemsGone("pool-1")).toBe(false);
  await sign.end();
  await eventually(() => seemsGone("pool-1"));
});

test("when the database drops the connection, the worker shows again that it lives", async () => {
  const troubles: unknown[] = [];
  const sign = new LifeSign(url, (error) => troubles.push(error));
  await sign.hold("pool-2");
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'schakel-life-sign' and datname = current_database()`.execute(owner);
  await eventually(() => troubles.length > 0);
  await eventually(async () => !(await seemsGone("pool-2")));
  expect(await seemsGone("pool-2")).toBe(false);
  await sign.end();
});
