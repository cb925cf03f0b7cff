import type { Database } from "./connect.ts";

/** The regions that are on, and those that were switched off while somebody still waited there. */
export async function regionsToMatch(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("regionActivity")
    .select("region")
    .where("endedAt", "is", null)
    .union(db.selectFrom("request").select("region").where("status", "=", "submitted"))
    .orderBy("region")
    .execute();
  return rows.map(({ region }) => region);
}
