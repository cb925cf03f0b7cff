import { migrate } from "../../db/migrate.ts";
import { tellStartError } from "./process.ts";
import { withDatabase } from "./with-database.ts";

/** `npm run migrate`: brings the database up to date, and nothing else. */
await withDatabase(async (databaseUrl) => {
  const { applied } = await migrate(databaseUrl);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
}).catch(tellStartError);
