import { sql } from "kysely";
import type { Database } from "./connect.ts";

export type EndedCase = { readonly id: string; readonly endedAt: Date; readonly completed: boolean };

/** The last cases that ended or were given back: that they did, and nothing of whom they were about. */
export async function endedCasesOf(db: Database, most: number): Promise<EndedCase[]> {
  const rows = await db
    .selectFrom("proposal")
    .leftJoin("caseEnd", "caseEnd.proposalId", "proposal.id")
    .select(["proposal.id", "proposal.releasedAt", "caseEnd.endedOn"])
    .where(sql<boolean>`proposal.therapist_id = actor_therapist()`)
    .where("proposal.status", "=", "accepted")
    .where("proposal.releasedAt", "is not", null)
    .orderBy("proposal.releasedAt", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id, releasedAt, endedOn }) => ({ id, endedAt: releasedAt ?? new Date(0), completed: endedOn !== null }));
}
