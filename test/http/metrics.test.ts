import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Pool } from "pg";
import { expect, test } from "vitest";
import { readConfig } from "../../app/config.ts";
import { openMetrics } from "../../app/http/metrics.ts";

const config = readConfig({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/none", SESSION_SECRETS: "a", AUDIT_KEY: "b", METRICS_TOKEN: "caf-token" });

async function ask(token: string): Promise<number> {
  const pool = new Pool();
  const server = createServer(express().get("/metrics", openMetrics(pool).page(config)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  await answer.text();
  server.close();
  await pool.end();
  return answer.status;
}

test("the numbers are for who has the token; another one finds no such page, also one that only looks as long", async () => {
  expect(await ask("caf-token")).toBe(200);
  expect(await ask("other-one")).toBe(404);
  expect(await ask("café-toke")).toBe(404);
});
