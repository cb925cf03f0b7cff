/**
 * Writes `db/schema.ts` from the migrations, so that the compiler knows the tables.
 * `--verify` writes nothing and fails when the file is out of date. Usage: npm run db:types [-- --verify]
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "./embedded.ts";
import { freePort } from "./free-port.ts";
import { migrate } from "./migrate.ts";

const folder = await mkdtemp(join(tmpdir(), "schakel-describe-"));
const server = await startEmbedded({ folder: join(folder, "postgres"), port: await freePort(), password: "describe", volatile: true });
await migrate(server.url);
const result = spawnSync(
  process.execPath,
  ["node_modules/kysely-codegen/dist/cli/bin.js", "--dialect=postgres", `--url=${server.url}`, "--camel-case", "--date-parser=string",
    "--type-mapping={\"int8\":\"number\",\"jsonb\":\"unknown\"}", "--default-schema=public", "--include-pattern=public.*",
    "--out-file=db/schema.ts", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(result.status ?? 1);
