import { once } from "node:events";
import type { ServerBuild } from "@remix-run/node";
import { readConfig, StartError, type Config } from "../config.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool } from "../../db/connect.ts";
import { keepPlans } from "../../db/kept-plans.ts";
import { openLog } from "../http/log.ts";
import { webServer } from "../http/server.ts";
import { stopOnSignal, tellReady, tellStartError } from "./process.ts";

/** The web server on its own: `npm run web`. Any number of them work beside each other on one database. */
async function main() {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const pool = connectPool(config.webDatabaseUrl ?? serviceUrl(config.databaseUrl, "schakel_web"));
  keepPlans(pool);
  const demo = await hasDemoAccounts(config, pool);
  const build = await builtPages();
  const server = webServer({ config, pool, log, build, demo, clock: () => new Date() });
  server.listen(config.port);
  await once(server, "listening").catch((error: unknown) => refusePort(error, config));
  tellReady();
  log.info({ port: config.port }, "web server listens");
  stopOnSignal(async () => {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
    await once(server, "close");
    await pool.end();
  });
}

/** The pages were built for production, in the demo too, and React must render them as it was built. */
async function builtPages(): Promise<ServerBuild> {
  process.env.NODE_ENV = "production";
  const address = new URL("../../build/server/index.js", import.meta.url);
  return (await import(address.href)) as ServerBuild;
}

async function hasDemoAccounts(config: Config, pool: ReturnType<typeof connectPool>): Promise<boolean> {
  const { rows } = await pool.query<{ demo: boolean }>("select has_demo_accounts() as demo");
  const demo = rows[0]?.demo ?? false;
  if (demo && config.production) {
    throw new StartError("This database holds demo accounts, which sign in without a second factor. Use an empty database for production.");
  }
  return demo;
}

function refusePort(error: unknown, config: Config): never {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") throw new StartError(`Port ${config.port} is taken. Stop the other program, or start with another one: PORT=3001 npm start`);
  if (code === "EACCES") throw new StartError(`Port ${config.port} may not be used by this account. Choose one above 1023: PORT=3001 npm start`);
  throw error;
}

await main().catch(tellStartError);
