import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

async function team(db: Database, among: RawBuilder<unknown>): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select person.id as person_id, person.email as address, person.language, null::int as turn from person join setting_proposal s on ${among}
    where person.role = 'national' and person.disabled_at is null order by person.id`.execute(db);
  return rows;
}

/** Everyone of the national team but who proposed it, as long as it waits for a decision. */
export function theOthersOfTheTeam(db: Database, proposal: string): Promise<Recipient[]> {
  return team(db, sql`s.id = ${proposal} and s.proposed_by <> person.id and s.decided_at is null and s.taken_back_at is null and s.expired_at is null`);
}

/** Who proposed it, once it was decided or its time was over. */
export function theProposerOfSetting(db: Database, proposal: string, end: "decided" | "expired"): Promise<Recipient[]> {
  const over = end === "decided" ? sql`s.decided_at is not null` : sql`s.expired_at is not null`;
  return team(db, sql`s.id = ${proposal} and s.proposed_by = person.id and ${over}`);
}
