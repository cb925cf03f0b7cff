import { sql } from "kysely";
import type { RequestKind, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";
import { insertState, insertUnderNewReference } from "./requests.ts";

export type HeldScreening = { readonly id: string; readonly kind: RequestKind; readonly status: RequestStatus; readonly region: string; readonly results: number; readonly advisedForms: string[] };

const own = sql<boolean>`request.organisation_id = any (actor_organisations())`;

/**
 * A request of the actor's organisations with its results, held until the transaction ends: of two clicks one waits for
 * the other. The proposal is locked first, as an answer of a therapist locks in that order too.
 */
export async function holdScreening(trx: Database, reference: string): Promise<HeldScreening | undefined> {
  await trx.selectFrom("proposal").innerJoin("request", "request.id", "proposal.requestId").select("proposal.id").where("reference", "=", reference).where(own).where("releasedAt", "is", null).forUpdate("proposal").execute();
  const request = await trx.selectFrom("request").select(["id", "status", "region", sql<RequestKind>`kind`.as("kind")]).where("reference", "=", reference).where(own).forUpdate().executeTakeFirst();
  if (!request) return undefined;
  const results = await trx.selectFrom("screeningResult").select("advisedForms").where("requestId", "=", request.id).orderBy("recordedAt", "desc").execute();
  return { ...request, results: results.length, advisedForms: results.find(({ advisedForms }) => advisedForms.length > 0)?.advisedForms ?? [] };
}

/** The treatment that a screening has become, if it has; one that was withdrawn does not count. */
export function treatmentAfter(db: Database, screeningId: string): Promise<{ id: string; reference: string } | undefined> {
  return db.selectFrom("request").select(["id", "reference"]).where("continues", "=", screeningId).where("status", "<>", "withdrawn").executeTakeFirst();
}

/** The screening that a request goes on after, if it does. */
export function screeningBefore(db: Database, requestId: string): Promise<{ reference: string } | undefined> {
  return db.selectFrom("request as next").innerJoin("request", "request.id", "next.continues").select("request.reference").where("next.id", "=", requestId).executeTakeFirst();
}

type Continuation = { readonly screeningId: string; readonly forms: readonly string[]; readonly key: string; readonly personId: string; readonly at: Date };

/**
 * Asks treatment for the person who was screened: the same household and need, and the clock of the screening. Every
 * column is copied, so that what a later version asks comes along too.
 */
export async function insertTreatmentAfter(trx: Database, { screeningId, forms, key, personId, at }: Continuation): Promise<{ id: string; reference: string }> {
  const { id: _id, reference: _reference, ...need } = await trx.selectFrom("request").selectAll().where("id", "=", screeningId).executeTakeFirstOrThrow();
  const request = await insertUnderNewReference(trx, {
    ...need, kind: "treatment", forms: [...forms], continues: screeningId, submissionKey: key, submittedBy: personId, status: "submitted", statusSince: at,
  });
  await sql`insert into request_origin (request_id, kind, region) select ${request.id}, kind, region from request_origin where request_id = ${screeningId}`.execute(trx);
  await sql`
    insert into request_exclusion (request_id, region, organisation_id, therapist_id, registration_number, created_at)
    select ${request.id}, region, organisation_id, therapist_id, registration_number, created_at from request_exclusion where request_id = ${screeningId} and ended_at is null`.execute(trx);
  await insertState(trx, { requestId: request.id, status: "submitted", reason: "after-screening", personId, at });
  return request;
}

/** The place of whoever screened is free again. A yes stays a yes: this therapist is known to the person. */
export async function endScreening(trx: Database, requestId: string, at: Date): Promise<void> {
  await trx
    .updateTable("proposal")
    .set({ releasedAt: at, status: sql`case when status = 'open' then 'withdrawn' else status end::proposal_status`, answeredAt: sql`coalesce(answered_at, ${at}::timestamptz)` })
    .where("requestId", "=", requestId)
    .where("releasedAt", "is", null)
    .execute();
}
