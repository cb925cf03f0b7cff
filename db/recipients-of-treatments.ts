import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

/**
 * Who sent a request that asked for this form, of which no form can be asked for any more and that is with no therapist;
 * the colleagues where that worker has left. One letter for each of them, however many requests it is about, and none
 * once the form was let in again.
 */
export async function whoAskedForNothingElse(db: Database, version: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    with stuck as (
      select r.organisation_id, r.submitted_by from request r join treatment_version v on v.id = ${version} and v.treatment = any (r.forms)
      where r.kind = 'treatment' and r.status in ('submitted', 'parked', 'interrupted')
        and not exists (select from treatment t where t.code = any (r.forms) and t.matchable)
    ), working as (
      select p.id, p.email, p.language, po.organisation_id from person p join person_organisation po on po.person_id = p.id
      where p.role = 'shelter' and p.disabled_at is null
    )
    select distinct w.id as person_id, w.email as address, w.language, null::int as turn
    from stuck s join working w on w.organisation_id = s.organisation_id
    where w.id = s.submitted_by or not exists (select from working o where o.organisation_id = s.organisation_id and o.id = s.submitted_by)`.execute(db);
  return rows;
}
