import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** One region in numbers. Requests are counted, and nothing else is known of them here. */
export type RegionInNumbers = {
  readonly region: string;
  readonly name: string;
  readonly tileColumn: number;
  readonly tileRow: number;
  readonly active: boolean;
  readonly leads: number;
  readonly shelterPeople: number;
  readonly therapists: number;
  /** Requests that look for a therapist. */
  readonly waiting: number;
  /** Requests that found one, and run. */
  readonly running: number;
};

/** The whole country, region by region, for the national team; nothing for others. */
export async function countryOverview(db: Database): Promise<RegionInNumbers[]> {
  const { rows } = await sql<RegionInNumbers>`
    select o.region, r.name, r.tile_column, r.tile_row, exists (select from region_activity a where a.region = o.region and a.ended_at is null) as active,
      o.leads, o.shelter_people, o.therapists, o.waiting, o.running
    from country_overview() o join region r on r.slug = o.region order by r.name`.execute(db);
  return rows;
}

export type ActivityPeriod = { readonly startedAt: Date; readonly endedAt: Date | null };

/** When a region took part, the last time first. */
export function activityOf(db: Database, region: string): Promise<ActivityPeriod[]> {
  return db.selectFrom("regionActivity").select(["startedAt", "endedAt"]).where("region", "=", region).orderBy("startedAt", "desc").execute();
}
