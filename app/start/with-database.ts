import { ownDatabase } from "./own-database.ts";
import { localSettings } from "./local-settings.ts";

/** Runs something on the database of the environment, or on our own one, which is started for it when it does not run. */
export async function withDatabase(run: (databaseUrl: string) => Promise<void>): Promise<void> {
  const env = await localSettings(process.env);
  if (env.DATABASE_URL) return run(env.DATABASE_URL);
  const database = await ownDatabase(env);
  try {
    await run(database.url);
  } finally {
    await database.stop();
  }
}
