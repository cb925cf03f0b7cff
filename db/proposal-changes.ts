import { sql } from "kysely";
import { z } from "zod";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { ProposalExplanation } from "../app/domain/matching/explanation.ts";
import { OfferingTherapist } from "../app/domain/matching/offerer.ts";
import type { Database } from "./connect.ts";

const StoredOfferer = OfferingTherapist.extend({ confirmedAt: z.coerce.date(), keepsWhenMoving: z.boolean(), registrationNumbers: z.array(z.string()) });
const Bonds = OfferingTherapist.pick({ takesFamilies: true, travelsBeyondHome: true, populations: true, leadElsewhere: true, leadProfessions: true, forms: true, capacity: true, sessions: true });
export type OffererOfRequest = z.infer<typeof StoredOfferer>;

/**
 * The therapist of the live proposal of an own request, as the engine reads one: to hold a change against, and for no
 * page to show. Nothing when nobody was asked.
 */
export async function offererOfRequest(trx: Database, requestId: string, on: IsoDate): Promise<OffererOfRequest | undefined> {
  const { rows } = await sql<{ offerer: object | null; bonds: unknown }>`select offerer_of_request(${requestId}) as offerer, bonds_of_offerer(${requestId}, ${on}) as bonds`.execute(trx);
  const row = rows[0];
  return row?.offerer ? StoredOfferer.parse({ ...row.offerer, ...Bonds.parse(row.bonds) }) : undefined;
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

export type GivenBackProposal = { readonly proposal: string; readonly region: string; readonly ended: boolean };

/** The actor's open proposals end when an absence begins: now, or then. */
export async function giveBackWhileAway(trx: Database, awayFrom: Date, at: Date): Promise<GivenBackProposal[]> {
  const { rows } = await sql<GivenBackProposal>`select proposal, region, ended from give_back_while_absent(${awayFrom}, ${at})`.execute(trx);
  return rows;
}
