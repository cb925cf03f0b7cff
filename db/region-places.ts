import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** For a lead: how many places are free, per therapist and kind of place, whoever's child holds the others. */
export async function freePlacesPerTherapist(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ therapistId: string; kind: string; free: number }>`
    select therapist_id, kind, count(*)::int as free from free_places_in_actor_regions() group by therapist_id, kind`.execute(db);
  return new Map(rows.map(({ therapistId, kind, free }) => [`${therapistId} ${kind}`, free]));
}
