import { sql } from "kysely";
import type { PersonKind, RequestKind, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** The person of a request, as far as a screening has to know. */
export type ScreenedPerson = {
  readonly requestId: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly kind: RequestKind;
  readonly personKind: PersonKind;
  readonly ageYears: number;
  readonly status: RequestStatus;
};

function people(db: Database) {
  return db
    .selectFrom("request")
    .select(["request.id as requestId", "request.reference", "request.organisationId", "request.ageYears", "request.status"])
    .select([sql<RequestKind>`request.kind`.as("kind"), sql<PersonKind>`request.person_kind`.as("personKind")]);
}

/** For the shelter: the person of a request of the actor's own organisations. */
export function personOfRequest(db: Database, reference: string): Promise<ScreenedPerson | undefined> {
  return people(db).where("request.reference", "=", reference).where(sql<boolean>`request.organisation_id = any (actor_organisations())`).executeTakeFirst();
}

/** For a therapist: the person of a case that they said yes to and that still runs. `id` is that of the proposal. */
export function personOfCase(db: Database, { id, personId }: { id: string; personId: string }): Promise<ScreenedPerson | undefined> {
  return people(db)
    .innerJoin("proposal", "proposal.requestId", "request.id")
    .innerJoin("therapist", "therapist.id", "proposal.therapistId")
    .where("proposal.id", "=", id)
    .where("therapist.personId", "=", personId)
    .where("proposal.status", "=", "accepted")
    .where("proposal.releasedAt", "is", null)
    .executeTakeFirst();
}

/** Where a request is for the actor: by its reference for the own shelter, by the proposal for the therapist who has it. */
export async function whereaboutsOf(db: Database, requestId: string, personId: string): Promise<{ reference: string; caseId: string | null } | undefined> {
  return db
    .selectFrom("request")
    .leftJoin("proposal", (join) =>
      join.onRef("proposal.requestId", "=", "request.id").on("proposal.releasedAt", "is", null).on("proposal.therapistId", "in", (own) => own.selectFrom("therapist").select("therapist.id").where("therapist.personId", "=", personId)),
    )
    .select(["request.reference", "proposal.id as caseId"])
    .where("request.id", "=", requestId)
    .executeTakeFirst();
}
