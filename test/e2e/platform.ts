import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as plain } from "@playwright/test";
import pg from "pg";
import { startChild } from "../../app/start/child.ts";
import { startEmbedded } from "../../db/embedded.ts";
import { freePort } from "../../db/free-port.ts";
import { migrate } from "../../db/migrate.ts";
import { seedWhenEmpty } from "../../db/seed/demo.ts";
import { MailServer } from "../support/mail-server.ts";
import { tom } from "./people.ts";

export type Platform = {
  readonly origin: string;
  readonly mail: MailServer;
  /** Asks the database directly, as its owner: for what no page shows. */
  ask<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>;
};

/** The whole platform, as people meet it: database, built server, worker and a real mail server, once for all tests. */
export const test = plain.extend<{ farewell: void }, { platform: Platform }>({
  platform: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "schakel-browser-"));
      const server = await startEmbedded({ folder: join(folder, "postgres"), port: await freePort(), password: "only-for-tests", volatile: true });
      await migrate(server.url);
      await seedWhenEmpty(server.url);
      await openPlaces(server.url);
      const mail = new MailServer();
      await mail.start();
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const env = {
        ...process.env, PORT: String(port), ORIGIN: origin, DATABASE_URL: server.url, SMTP_URL: mail.url, LOG_LEVEL: "silent",
        SESSION_SECRETS: randomBytes(32).toString("hex"), AUDIT_KEY: randomBytes(32).toString("hex"), AUDIT_HEAD_FILE: join(folder, "heads.log"),
      };
      const parts = [await startChild("web server", "app/start/web.ts", env), await startChild("worker", "jobs/worker.ts", env)];
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await use({ origin, mail, ask: async (statement, values) => (await client.query(statement, values)).rows });
      await client.end();
      await Promise.all(parts.map((part) => part.stop()));
      await mail.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ platform }, use) => use(platform.origin),
  // Who made more than one visitor need not say goodbye to each.
  farewell: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

/** All tests together send more requests than the demo has places for; without these the last ones would find nobody. */
async function openPlaces(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into place (therapist_id, kind, opened_at)
     select t.id, 'treatment', now() from therapist t join person p on p.id = t.person_id, generate_series(1, 60) where p.email = $1`,
    [tom.email],
  );
  await client.end();
}

export { expect } from "@playwright/test";
