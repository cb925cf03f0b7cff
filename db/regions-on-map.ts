import { sql } from "kysely";
import type { Database } from "./connect.ts";

export type RegionRow = { readonly slug: string; readonly name: string; readonly tileColumn: number; readonly tileRow: number; readonly active: boolean };

/** For everyone: the regions and where they lie on the map, and whether they take part now. */
export async function regionsOnMap(db: Database): Promise<RegionRow[]> {
  const { rows } = await sql<RegionRow>`
    select r.slug, r.name, r.tile_column as "tileColumn", r.tile_row as "tileRow",
      exists (select from region_activity a where a.region = r.slug and a.ended_at is null) as active
    from region r order by r.name`.execute(db);
  return rows;
}
