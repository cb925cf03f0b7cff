import type pg from "pg";
import { publish } from "../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../app/domain/privacy/suppression/publication-rules.ts";
import { newestQuarterOver } from "../../app/domain/publication/quarters-to-publish.ts";
import { therapistTables, type TherapistOfQuarter } from "../../app/domain/publication/therapist-tables.ts";

/** How many therapists the demo has per form, counted as at the end of a quarter, so that the catalogue shows it on the first day. */
export async function addDemoFigures(client: pg.Client, now: Date): Promise<void> {
  const therapists = await client.query<TherapistOfQuarter>(`
    select home_region as "homeRegion", array(select f.treatment from therapist_treatment f where f.therapist_id = therapist.id) as forms
    from therapist where status = 'approved'`);
  const regions = await client.query<{ slug: string }>("select slug from region order by slug");
  const forms = await client.query<{ code: string }>("select code from treatment where matchable order by code");
  const counted = therapistTables(therapists.rows, regions.rows.map(({ slug }) => slug), forms.rows.map(({ code }) => code));
  const quarterOn = newestQuarterOver(now.toISOString().slice(0, 10), usualPublicationRules.publishAfterDays);
  await client.query("insert into therapist_publication (quarter_on, counted_at, rules, counted, tables) values ($1, $2, $3, $4, $5)", [
    quarterOn, now, JSON.stringify(usualPublicationRules), JSON.stringify(counted), JSON.stringify(publish(counted, usualPublicationRules)),
  ]);
}
