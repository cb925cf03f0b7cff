import type pg from "pg";
import { populate } from "./populate.ts";

/**
 * What has been in six regions over the last year, so that a quarter has something to tell. Whoever would still be looking for
 * somebody is left out, and so is every free place: what one tries out in the demo goes to the people one can sign in as.
 */
export async function addDemoQuarters(client: pg.Client, now: Date): Promise<void> {
  const { rows: before } = await client.query<{ id: string }>("select id from organisation");
  await populate(client, { requests: 1_300, therapists: 70, seed: 19, today: now, days: 330, regions: busyRegions, past: true });
  const known = before.map(({ id }) => id);
  await client.query("create temporary table still_looking on commit drop as select id, household_id from request where not organisation_id = any ($1) and status in ('submitted', 'proposed')", [known]);
  await client.query("delete from proposal where request_id in (select id from still_looking)");
  await client.query("delete from request where id in (select id from still_looking)");
  await client.query("delete from household where id in (select household_id from still_looking) and not exists (select from request where household_id = household.id)");
  await client.query(`
    update place set closed_at = greatest($2::timestamptz, opened_at) where closed_at is null and therapist_id in (select id from therapist where not organisation_id = any ($1))
      and not exists (select from proposal where proposal.place_id = place.id and proposal.released_at is null)`, [known, now]);
}

/** Two large enough to stand alone, the others as small as regions are. */
const busyRegions = [
  { slug: "flevoland", weight: 8 }, { slug: "amsterdam-amstelland", weight: 8 }, { slug: "kennemerland", weight: 3 },
  { slug: "alkmaar-west-friesland", weight: 2 }, { slug: "zaanstreek-waterland", weight: 1 }, { slug: "kop-van-noord-holland", weight: 1 },
];
