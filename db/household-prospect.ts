import { sql } from "kysely";
import type { HouseholdProspect } from "../app/domain/household.ts";
import type { Database } from "./connect.ts";

/** What others may know of a household: whether it moves, never to where. */
export type ProspectSeen = Omit<HouseholdProspect, "movesTo">;

/** For whoever may see this request; null when they may not. */
export async function householdProspect(db: Database, requestId: string): Promise<ProspectSeen | null> {
  const { rows } = await sql<ProspectSeen>`select leaves_on, after_leaving, safety from household_prospect(${requestId}::uuid)`.execute(db);
  return rows[0] ?? null;
}
