import type pg from "pg";
import { amsterdamClock } from "../../app/domain/amsterdam-time.ts";
import { addMonths } from "../../app/domain/iso-date.ts";

/**
 * What the national team keeps, with something in it: a merger that is made up and says so, on a day that is far off, who
 * buys youth care in one region as a guess, and a treatment that should have been looked at again.
 */
export async function addDemoCountry(client: pg.Client, now: Date): Promise<void> {
  const by = await client.query<{ id: string }>("select id from person where role = 'national' order by email limit 1");
  const change = (kind: string, onDay: string, gemeenten: string[]) =>
    client.query<{ id: string }>("insert into gemeente_change (kind, on_day, gemeenten, source, made_by, made_at) values ($1, $2, $3, $4, $5, $6) returning id",
      [kind, onDay, gemeenten, "Voorbeeld in de demo: dit is verzonnen", by.rows[0]?.id, now]);
  const today = amsterdamClock(now).date;
  const farOff = `${addMonths(today, 24).slice(0, 4)}-01-01`;
  const { rows: [merger] } = await change("merge", farOff, ["GM0431", "GM0880"]);
  await client.query("update gemeente_region set valid_until = $1, closed_by = $2 where gemeente = 'GM0431' and valid_until is null", [farOff, merger?.id]);
  await client.query("insert into gemeente_successor values ('GM0431', 'GM0880', $1, $2)", [farOff, merger?.id]);
  const flevoland = ["GM0034", "GM0303", "GM0995", "GM0171", "GM0184", "GM0050"];
  const { rows: [bought] } = await change("purchasing", today, flevoland);
  await client.query("insert into purchasing_region values ('voorbeeldregio', 'Voorbeeldregio')");
  await client.query(
    "insert into gemeente_purchasing_region (gemeente, purchasing_region, certainty, valid_from, opened_by) select unnest($1::text[]), 'voorbeeldregio', 'assumed', $2, $3",
    [flevoland, today, bought?.id],
  );
  await client.query("update treatment set review_on = $1 where code = 'kidnet'", [addMonths(today, -1)]);
}
