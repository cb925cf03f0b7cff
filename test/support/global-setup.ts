import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../db/embedded.ts";
import { freePort } from "../../db/free-port.ts";
import { migrate } from "../../db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One real PostgreSQL for all tests, with a migrated template that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "schakel-test-"));
  const server = await startEmbedded({ folder: join(folder, "postgres"), port: await freePort(), password: "only-for-tests", volatile: true });
  await createTemplate(server.url);
  project.provide("serverUrl", server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function createTemplate(serverUrl: string) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query("create database template_schakel");
  await migrate(databaseUrl(serverUrl, "template_schakel"));
  await client.query("alter database template_schakel is_template true");
  await client.end();
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
