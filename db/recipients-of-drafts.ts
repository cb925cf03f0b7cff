import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

/** Who made this draft, as long as it still waits as it was when it was marked; colleagues when that worker has left, because somebody must hear it. */
export async function makersOfDraft(db: Database, draft: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient & { maker: boolean }>`
    select person.id as person_id, person.email as address, person.language, extract(epoch from d.warned_at)::bigint as turn, person.id = d.created_by as maker
    from household_draft d join person_organisation o on o.organisation_id = d.organisation_id join person on person.id = o.person_id
    where d.id = ${draft} and person.role = 'shelter' and person.disabled_at is null and d.warned_at > greatest(
      d.changed_at, (select max(p.changed_at) from request_draft p where p.household_draft_id = d.id))`.execute(db);
  const maker = rows.filter((row) => row.maker);
  return (maker.length > 0 ? maker : rows).map(({ maker: _maker, ...recipient }) => recipient);
}
