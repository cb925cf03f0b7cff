import type { ProposalStatus } from "../app/domain/proposal.ts";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

export function theTherapistAsked(db: Database, proposal: string, status: ProposalStatus = "open"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .innerJoin("proposal", "proposal.therapistId", "therapist.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", status)
    .execute();
}

/** The worker who sent the request; colleagues when that worker has left, because somebody must hear it. */
export async function theShelter(db: Database, proposal: string): Promise<Recipient[]> {
  const colleagues = await people(db)
    .innerJoin("personOrganisation", "personOrganisation.personId", "person.id")
    .innerJoin("request", "request.organisationId", "personOrganisation.organisationId")
    .innerJoin("proposal", "proposal.requestId", "request.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", "accepted")
    .where("person.role", "=", "shelter")
    .select("request.submittedBy")
    .execute();
  const sender = colleagues.filter(({ personId, submittedBy }) => personId === submittedBy);
  return sender.length > 0 ? sender : colleagues;
}

export function theLeadsOfRequest(db: Database, proposal: string, status: ProposalStatus = "expired"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("request", "request.region", "personRegion.region")
    .innerJoin("proposal", "proposal.requestId", "request.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", status)
    .where("person.role", "=", "regional-lead")
    .execute();
}

/** Whether a yes still waits for its handover: what was done in the meantime is told to nobody. */
export async function handoverWaits(db: Database, proposal: string): Promise<boolean> {
  const row = await db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select("proposal.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.releasedAt", "is", null)
    .where("request.status", "=", "accepted")
    .executeTakeFirst();
  return row !== undefined;
}
