import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** Whether this account is the actor's to close and to open again: not the own one, and not one that another lead answers for. */
export async function looksAfter(db: Database, personId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select actor_looks_after(${personId}) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}

/** Ends everything that lets this person in. False when it was closed before, or is not the actor's to close. */
export async function closeAccount(trx: Database, personId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`select close_account(${personId}, ${at}) as closed`.execute(trx);
  return rows[0]?.closed ?? false;
}

export async function reopenAccount(trx: Database, personId: string): Promise<boolean> {
  const { rows } = await sql<{ opened: boolean }>`select reopen_account(${personId}) as opened`.execute(trx);
  return rows[0]?.opened ?? false;
}

/** Sends the requests that this therapist was asked for back into the queue. Gives their regions. */
export async function releaseProposalsOfClosed(trx: Database, personId: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`select release_proposals_of_closed(${personId}, ${at}) as region`.execute(trx);
  return rows.map(({ region }) => region);
}

/** Where this person works as a therapist; nothing for others. */
export async function regionsOfAccount(trx: Database, personId: string): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`select regions_of_account(${personId}) as region`.execute(trx);
  return rows.map(({ region }) => region);
}

export type WorkOfAccount = { readonly therapistId: string; readonly openProposals: number; readonly runningCases: number };

/** What a therapist leaves behind, in numbers; undefined for others. */
export async function workOfAccount(db: Database, personId: string): Promise<WorkOfAccount | undefined> {
  const { rows } = await sql<WorkOfAccount>`select * from work_of_account(${personId})`.execute(db);
  return rows[0];
}

/** The organisations and regions in which nobody else has an open account: nobody would hear anything there. */
export async function leftWithNobody(db: Database, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select o.name from person_organisation mine join organisation o on o.id = mine.organisation_id
    where mine.person_id = ${personId} and not exists (select from person_organisation other join person p on p.id = other.person_id
      where other.organisation_id = mine.organisation_id and p.id <> mine.person_id and p.disabled_at is null)
    union all
    select r.name from person_region mine join region r on r.slug = mine.region
    where mine.person_id = ${personId} and not exists (select from person_region other join person p on p.id = other.person_id
      where other.region = mine.region and p.id <> mine.person_id and p.disabled_at is null)
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}
