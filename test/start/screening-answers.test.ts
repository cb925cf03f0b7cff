import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../db/free-port.ts";
import { makeDemo, password, withPassword } from "../support/accounts.ts";
import { shelterWorker, submittedRequest } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { everyItem } from "../support/screening-cast.ts";
import { HttpSession } from "../support/web-server.ts";

const { owner, ownerUrl } = ownDatabase();
const origin = "http://schakel.example";
/** No answer of any form, so wherever it turns up it was put there by us. */
const marker = "31415926";

/** A web server that says all it ever says, kept for reading. */
async function talkativeServer() {
  const port = await freePort();
  const child = fork("app/start/web.ts", [], {
    env: { PATH: process.env.PATH, NODE_ENV: "test", PORT: String(port), ORIGIN: origin, DATABASE_URL: ownerUrl, SESSION_SECRETS: "only-for-tests", AUDIT_KEY: "only-for-tests-too", LOG_LEVEL: "debug" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  await once(child, "message");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  return { server: `http://127.0.0.1:${port}`, said: () => said.join("") };
}

/** Every row of every table, as text. */
async function everythingStored(): Promise<string> {
  const tables = await sql<{ name: string }>`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(owner);
  const texts = [];
  for (const { name } of tables.rows) texts.push((await sql<{ text: string }>`select coalesce(string_agg(row_to_json(t)::text, ' '), '') as text from ${sql.raw(name)} t`.execute(owner)).rows[0]?.text);
  return texts.join(" ");
}

test("what was answered to an item stands in no table and on no line of the log: not when it is scored, refused, or something breaks", async () => {
  const samira = await shelterWorker(owner);
  await makeDemo(owner, samira);
  const email = await withPassword(owner, samira);
  const { reference } = await submittedRequest(owner, samira);
  const { server, said } = await talkativeServer();
  const session = new HttpSession(origin);
  expect((await session.signIn(server, email, password)).status).toBe(303);
  const filledIn = () => ({ ...everyItem("cries-13", 3), month: (new Date()).toISOString().slice(0, 7), sinceEvent: "long", submissionKey: randomUUID() });
  const addresses = ["/screening/forms/cries-13", `/requests/${reference}/screening/cries-13`];

  for (const address of addresses) {
    const refused = await session.post(server, address, { ...filledIn(), "item-4": marker, "item-99": marker });
    expect([refused.status, refused.text.includes(marker)]).toEqual([422, true]);
    expect((await session.post(server, address, { ...filledIn(), "item-99": marker })).status).toBe(303);
  }
  await sql`alter table screening_result rename to screening_result_away`.execute(owner);
  for (const address of addresses) expect((await session.post(server, address, { ...filledIn(), "item-99": marker })).status).toBe(500);
  await sql`alter table screening_result_away rename to screening_result`.execute(owner);

  const stored = await everythingStored();
  const lines = said();
  expect(lines.match(/"door":"\/screening\/forms\/:id"/g)).toHaveLength(3);
  expect(lines).toContain("a page failed");
  for (const trace of [marker, "item-"]) expect([stored.includes(trace), lines.includes(trace)]).toEqual([false, false]);
  expect(await owner.selectFrom("screeningResult").select("scales").execute()).toEqual([1, 2].map(() => ({ scales: { intrusion: 12, avoidance: 12, arousal: 15 } })));
});
