import { sql } from "kysely";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

/** The worker who sent the request, colleagues when that worker has left: as long as the question waits and somebody is deciding. */
export async function theShelterAsked(db: Database, question: string): Promise<Recipient[]> {
  const colleagues = await people(db)
    .innerJoin("personOrganisation", "personOrganisation.personId", "person.id")
    .innerJoin("request", "request.organisationId", "personOrganisation.organisationId")
    .innerJoin("proposalQuestion", "proposalQuestion.requestId", "request.id")
    .innerJoin("proposal", "proposal.id", "proposalQuestion.proposalId")
    .where("proposalQuestion.id", "=", question)
    .where("proposalQuestion.answeredAt", "is", null)
    .where("proposal.status", "=", "open")
    .where("person.role", "=", "shelter")
    .select("request.submittedBy")
    .execute();
  const sender = colleagues.filter(({ personId, submittedBy }) => personId === submittedBy);
  return sender.length > 0 ? sender : colleagues;
}

/** Who asked, as long as the answer can still be of use. */
export function whoAskedTheShelter(db: Database, question: string): Promise<Recipient[]> {
  return people(db).where(sql<boolean>`person.id = (
    select t.person_id from proposal_question q join proposal p on p.id = q.proposal_id join therapist t on t.id = p.therapist_id
    where q.id = ${question} and q.answered_at is not null and p.status = 'open')`).execute();
}
