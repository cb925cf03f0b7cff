import type { Event } from "../../app/domain/job.ts";
import type { Database } from "../../db/connect.ts";

/** Who hears of this event: at once by a mail of its own, or with the next digest. */
export async function hearersOf(db: Database, event: Event): Promise<(string | null)[]> {
  const atOnce = await db.selectFrom("mail").select("personId").where("letter", "=", event).execute();
  const later = await db.selectFrom("digestItem").select("personId").where("key", "like", `${event}:%`).execute();
  return [...atOnce, ...later].map(({ personId }) => personId);
}
