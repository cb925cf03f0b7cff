import type pg from "pg";

/** Switches every region on from that moment, for measuring the whole country. */
export async function allRegionsOn(client: pg.Client, since: Date): Promise<void> {
  await client.query(
    "insert into region_activity (region, started_at) select slug, $1 from region where not exists (select from region_activity a where a.region = slug and a.ended_at is null)",
    [since],
  );
}

/** Regions that are on. The number of gemeenten stands in for the number of people, which is not among our facts. */
export async function regionWeights(client: pg.Client): Promise<{ slug: string; weight: number }[]> {
  const { rows } = await client.query<{ slug: string; weight: number }>(`
    select a.region as slug, count(g.gemeente)::int + 1 as weight from region_activity a left join gemeente_region g on g.region = a.region and g.valid_until is null
    where a.ended_at is null group by a.region order by a.region`);
  return rows;
}
