import { sql } from "kysely";
import type { Database } from "./connect.ts";

/**
 * The organisation on the other side of an accepted proposal: a mailbox and a phone of the organisation, no person. The
 * name is null for a shelter that does not show it, or not yet.
 */
export type HandoverContact = { readonly name: string | null; readonly mailbox: string | null; readonly phone: string | null };

export async function handoverContact(db: Database, proposalId: string): Promise<HandoverContact | undefined> {
  const { rows } = await sql<HandoverContact>`select name, mailbox, phone from handover_contact(${proposalId})`.execute(db);
  return rows[0];
}

/** The number of the request to say on the phone; only for whoever said yes to it. */
export async function referenceOf(db: Database, proposalId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select("request.reference")
    .where("proposal.id", "=", proposalId)
    .where("proposal.status", "=", "accepted")
    .executeTakeFirst();
  return row?.reference;
}
