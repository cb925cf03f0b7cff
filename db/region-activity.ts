import { sql } from "kysely";
import type { Database } from "./connect.ts";

export type SwitchableRegion = { readonly slug: string; readonly name: string; readonly pilot: boolean; readonly active: boolean; /** Requests that run. */ readonly requests: number; /** Registrations and changes that wait for a lead, and since when the oldest. */ readonly checks: number; readonly oldestCheckAt: Date | null };

/** For the national team: every region, whether it takes part now, and how many requests run there. Pilots first, by name. */
export async function regionsToSwitch(db: Database): Promise<SwitchableRegion[]> {
  const { rows } = await sql<SwitchableRegion>`
    select slug, name, pilot, exists (select from region_activity a where a.region = slug and a.ended_at is null) as active, coalesce(running.requests, 0) as requests,
      coalesce(checks.waiting, 0) as checks, checks.oldest as oldest_check_at
    from region left join running_requests_per_region() running on running.region = slug left join checks_waiting_per_region() checks on checks.region = slug
    order by pilot desc, name`.execute(db);
  return rows;
}

export async function regionToSwitch(db: Database, slug: string): Promise<SwitchableRegion | undefined> {
  return (await regionsToSwitch(db)).find((region) => region.slug === slug);
}
