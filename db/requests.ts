import { randomBytes, randomUUID } from "node:crypto";
import { type Insertable, sql } from "kysely";
import { makeReference } from "../app/domain/reference.ts";
import type { CompleteRequest } from "../app/domain/request-assembly.ts";
import type { Database } from "./connect.ts";
import type { DB } from "./schema.ts";
import { attachResults } from "./screening-results.ts";

/** Lets one at a time pass with the same submission key, so that a form sent twice is one request. */
export async function holdSubmission(trx: Database, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`submission:${key}`}, 0))`.execute(trx);
}

/** The request that this form has become, in the actor's own organisations. */
export async function requestOfSubmission(db: Database, key: string): Promise<{ reference: string } | undefined> {
  return db
    .selectFrom("request")
    .select("reference")
    .where("submissionKey", "=", key)
    .where(sql<boolean>`organisation_id = any (actor_organisations())`)
    .executeTakeFirst();
}

/** `household`: the draft it was written in, so that all who are sent from there come from one household. */
type Submission = { readonly key: string; readonly household?: string; readonly personId: string; readonly at: Date };

/** Writes a request with its household, origin, exclusions and first state. */
export async function insertRequest(trx: Database, request: CompleteRequest, { key, household = key, personId, at }: Submission) {
  const { desk: { organisationId, region }, details: { origin, ...columns }, ageStatedOn, exclusions, rareWhenSent } = request;
  const inserted = await insertUnderNewReference(trx, {
    ...columns, organisationId, region, ageStatedOn, rareWhenSent, householdId: await householdOf(trx, household, request, at), submissionKey: key,
    submittedBy: personId, submittedAt: at, status: "submitted", statusSince: at,
  });
  await trx.insertInto("requestOrigin").values({ requestId: inserted.id, kind: origin.kind, region: origin.kind === "region" ? origin.region : null }).execute();
  await insertExclusions(trx, inserted.id, exclusions, at);
  await attachResults(trx, key, inserted.id);
  await insertState(trx, { requestId: inserted.id, status: "submitted", personId, at });
  return inserted;
}

/**
 * The household of this id, made with its first request; what it expects is then as that request says, and changes only
 * by amending. An id that is another organisation's is not theirs to join: they get a household of their own.
 */
async function householdOf(trx: Database, id: string, request: CompleteRequest, createdAt: Date): Promise<string> {
  const { desk: { organisationId, region }, prospect } = request;
  await trx.insertInto("household").values({ id, organisationId, region, ...prospect, createdAt }).onConflict((conflict) => conflict.column("id").doNothing()).execute();
  const own = await trx.selectFrom("household").select("id").where("id", "=", id).where("organisationId", "=", organisationId).executeTakeFirst();
  return own?.id ?? householdOf(trx, randomUUID(), request, createdAt);
}

type NewRow = Omit<Insertable<DB["request"]>, "reference">;

/** Draws references until one is free: of 24 million, so the second draw is rare. */
export async function insertUnderNewReference(trx: Database, row: NewRow, draw: () => Uint8Array = () => randomBytes(8)) {
  for (;;) {
    const inserted = await trx
      .insertInto("request")
      .values({ ...row, reference: makeReference(draw()) })
      .onConflict((conflict) => conflict.column("reference").doNothing())
      .returning(["id", "reference"])
      .executeTakeFirst();
    if (inserted) return inserted;
  }
}

async function insertExclusions(trx: Database, requestId: string, { regions, practices, therapists }: CompleteRequest["exclusions"], createdAt: Date) {
  const rows = [
    ...regions.map((region) => ({ requestId, createdAt, region })),
    ...practices.map((organisationId) => ({ requestId, createdAt, organisationId })),
    ...therapists.map((registrationNumber) => ({ requestId, createdAt, registrationNumber })),
  ];
  if (rows.length > 0) await trx.insertInto("requestExclusion").values(rows).execute();
}

/** The only way to change a request's status: a dated row with who and why. */
export async function insertState(trx: Database, row: Insertable<DB["requestState"]>): Promise<void> {
  await trx.insertInto("requestState").values(row).execute();
}

/** Whether the actor's organisations have a request with this number. */
export async function requestOfReference(db: Database, reference: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom("request")
    .select("id")
    .where("reference", "=", reference)
    .where(sql<boolean>`organisation_id = any (actor_organisations())`)
    .executeTakeFirst();
}
