import { sql } from "kysely";
import type { TherapistStatus } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** The status of a therapist whose home region the actor leads, held until the transaction ends; nothing for any other. */
export async function holdTherapist(trx: Database, therapistId: string): Promise<TherapistStatus | undefined> {
  const { rows } = await sql<{ status: TherapistStatus | null }>`select hold_therapist(${therapistId}) as status`.execute(trx);
  return rows[0]?.status ?? undefined;
}

export async function regionsServed(db: Database, therapistId: string): Promise<string[]> {
  const rows = await db.selectFrom("therapistRegion").select("region").where("therapistId", "=", therapistId).execute();
  return rows.map(({ region }) => region);
}

/** Sends the requests that a suspended therapist was asked for back into the queue. Gives their regions. */
export async function releaseProposals(trx: Database, therapistId: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`select release_proposals_of(${therapistId}, ${at}) as region`.execute(trx);
  return rows.map(({ region }) => region);
}
