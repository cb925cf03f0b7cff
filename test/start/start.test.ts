import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../db/free-port.ts";

/** `npm start` as a person runs it, on a folder and ports of its own. */
type Start = { readonly process: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };

let folder = "";
let port = 0;
let databasePort = 0;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schakel-start-"));
  port = await freePort();
  databasePort = await freePort();
});

afterAll(async () => {
  for (const child of running) if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
});

function start(env: Record<string, string> = {}): Start {
  const child = spawn(process.execPath, ["app/start/start.ts"], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_FOLDER: folder, PORT: String(port), DATABASE_PORT: String(databasePort), ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let text = "";
  child.stdout.on("data", (part) => (text += String(part)));
  child.stderr.on("data", (part) => (text += String(part)));
  return { process: child, said: () => text, ended: once(child, "exit").then(([code]) => code as number | null) };
}

async function ready(starting: Start) {
  while (!starting.said().includes("Ctrl-C stops everything")) {
    if (starting.process.exitCode !== null) throw new Error(starting.said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop({ process: child, ended }: Start) {
  child.kill("SIGINT");
  return ended;
}

async function databaseUrl(): Promise<string> {
  const { DATABASE_PASSWORD } = JSON.parse(await readFile(join(folder, "secrets.json"), "utf8")) as { DATABASE_PASSWORD: string };
  return `postgres://postgres:${DATABASE_PASSWORD}@127.0.0.1:${databasePort}/postgres`;
}

async function inDatabase<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: await databaseUrl() });
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

/** The processes below a process, by the script they run. */
async function partOf(parent: ChildProcess, script: string): Promise<number> {
  const children = await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, "utf8");
  for (const pid of children.trim().split(" ")) {
    if ((await readFile(`/proc/${pid}/cmdline`, "utf8")).includes(script)) return Number(pid);
  }
  throw new Error(`no child runs ${script}`);
}

const answers = () => fetch(`http://localhost:${port}/health/ready`).then((response) => response.status, () => 0);

describe.runIf(process.platform === "linux")("npm start", { timeout: 180_000 }, () => {
  test("prints the address and the demo accounts, and answers", async () => {
    const first = start();
    await ready(first);
    expect(first.said()).toContain(`http://localhost:${port}`);
    expect(first.said()).toContain("opvang@demo.example");
    expect(await answers()).toBe(200);
    expect(await stop(first)).toBe(0);
    expect(await answers()).toBe(0);
  });

  test("finds again what was acknowledged, whichever part is killed", async () => {
    for (const script of ["web.ts", "worker.ts", "embedded-server.ts"]) {
      const again = start();
      await ready(again);
      await inDatabase(`insert into throttle (key, points) values ('${script}', 1)`);
      process.kill(await partOf(again.process, script), "SIGKILL");
      expect(await again.ended).toBe(1);
      expect(again.said()).toContain("stopped unexpectedly");
    }
    const last = start();
    await ready(last);
    expect(await inDatabase("select key from throttle order by key")).toEqual([{ key: "embedded-server.ts" }, { key: "web.ts" }, { key: "worker.ts" }]);
    await stop(last);
  });

  test("leaves nothing behind when it is killed itself", async () => {
    const killed = start();
    await ready(killed);
    killed.process.kill("SIGKILL");
    await killed.ended;
    while ((await answers()) !== 0) await new Promise((resolve) => setTimeout(resolve, 100));
    const next = start();
    await ready(next);
    expect(await stop(next)).toBe(0);
  });

  test("says in one sentence that the port is taken", async () => {
    const other = createServer().listen(port);
    await once(other, "listening");
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.said().trim()).toBe(`Port ${port} is taken. Stop the other program, or start with another one: PORT=${port + 1} npm start`);
    other.close();
  });

  test("says in one sentence that it already runs here", async () => {
    const first = start();
    await ready(first);
    const second = start({ PORT: String(await freePort()), DATABASE_PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain("Schakel already runs here");
    await stop(first);
  });

  test("refuses production with weak secrets, and beside demo accounts", async () => {
    const production = { NODE_ENV: "production", ORIGIN: "https://schakel.example", SMTP_URL: "smtp://127.0.0.1:1" };
    const weak = start({ ...production, SESSION_SECRETS: "short", AUDIT_KEY: "short too" });
    expect(await weak.ended).toBe(1);
    expect(weak.said()).toContain("must each have at least 32 characters");
    const strong = { SESSION_SECRETS: "k2J9xQ0vB7nR4tZ8wL1pY6sD3fG5hMuA", AUDIT_KEY: "a7Xq2Lw9Zr4Tn8Vb1Kc6Jd3Fh5Gm0PsE" };
    const demo = start({ ...production, ...strong });
    expect(await demo.ended).toBe(1);
    expect(demo.said()).toContain("This database holds demo accounts");
  });

  test("refuses a database that is newer than the code", async () => {
    const now = start();
    await ready(now);
    await inDatabase("insert into migration (name) values ('9999-from-the-future.sql')");
    await stop(now);
    const old = start();
    expect(await old.ended).toBe(1);
    expect(old.said()).toContain("The database is newer than this code: it has 9999-from-the-future.sql.");
  });
});
