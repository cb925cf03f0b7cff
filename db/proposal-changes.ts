import { sql } from "kysely";
import { z } from "zod";
import type { ProposalExplanation } from "../app/domain/matching/explanation.ts";
import { OfferingTherapist } from "../app/domain/matching/offerer.ts";
import type { Database } from "./connect.ts";

const StoredOfferer = OfferingTherapist.extend({ confirmedAt: z.coerce.date(), keepsWhenMoving: z.boolean(), registrationNumbers: z.array(z.string()) });
export type OffererOfRequest = z.infer<typeof StoredOfferer>;

/**
 * The therapist of the live proposal of an own request, as the engine reads one: to hold a change against, and for no
 * page to show. Nothing when nobody was asked.
 */
export async function offererOfRequest(trx: Database, requestId: string): Promise<OffererOfRequest | undefined> {
  const { rows } = await sql<{ offerer: unknown }>`select offerer_of_request(${requestId}) as offerer`.execute(trx);
  return rows[0]?.offerer ? StoredOfferer.parse(rows[0].offerer) : undefined;
}

/** Why an open proposal still fits, told anew; its term only gets shorter. */
export async function keepProposal(trx: Database, id: string, why: ProposalExplanation, until: Date): Promise<void> {
  await sql`select keep_proposal(${id}, ${JSON.stringify(why)}::jsonb, ${until})`.execute(trx);
}

export async function termsOfProposal(trx: Database, id: string): Promise<{ explanation: unknown; expiresAt: Date }> {
  return trx.selectFrom("proposal").select(["explanation", "expiresAt"]).where("id", "=", id).executeTakeFirstOrThrow();
}

export type ChangeToldToTherapist = { readonly field: string; readonly at: Date };

/** Which questions were answered anew since this therapist was asked, or said yes. Never the answers. */
export async function changesSinceProposal(db: Database, proposalId: string): Promise<ChangeToldToTherapist[]> {
  const { rows } = await sql<ChangeToldToTherapist>`select field, at from changes_since_proposal(${proposalId})`.execute(db);
  return rows;
}
