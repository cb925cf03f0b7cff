import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** The practices of the actor that have others in them, by name. */
export async function practicesToPassOn(db: Database): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from practices_to_pass_on()`.execute(db);
  return rows;
}

/** Whether the actor owns this practice and may invite into it: a lead has approved the own profile. */
export async function invitesInto(db: Database, practiceId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select ${practiceId}::uuid in (select practices_actor_invites_into()) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}

/** The transfers of cases that ended by it; null when this member is not the actor's to take out. */
export async function removeMember(trx: Database, { practice, person }: { practice: string; person: string }, at: Date): Promise<string[] | null> {
  const { rows } = await sql<{ ended: string[] | null }>`select remove_member(${practice}, ${person}, ${at}) as ended`.execute(trx);
  return rows[0]?.ended ?? null;
}

/** Null when the practice is not the actor's; false when this person is no other member with an open account. */
export async function passPracticeOn(trx: Database, { practice, person }: { practice: string; person: string }, at: Date): Promise<boolean | null> {
  const { rows } = await sql<{ passed: boolean | null }>`select pass_practice_on(${practice}, ${person}, ${at}) as passed`.execute(trx);
  return rows[0]?.passed ?? null;
}
