import type { Database } from "./connect.ts";

/** Who is paused now, but was not yet at that moment. */
export async function pausedSince(db: Database, moment: Date): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("therapist").select("id").where("pausedAt", ">=", moment).execute();
  return new Set(rows.map(({ id }) => id));
}
