import type { Database } from "./connect.ts";

/** For everyone: the name of each treatment form by its code. */
export async function treatmentNames(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom("treatment").select(["code", "name"]).execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}
