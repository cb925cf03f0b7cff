import { randomBytes } from "node:crypto";
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

type Submission = { readonly key: string; readonly personId: string; readonly at: Date };

/** Writes a request with its household, origin, exclusions and first state. */
export async function insertRequest(trx: Database, { desk, details, ageStatedOn, exclusions }: CompleteRequest, { key, personId, at }: Submission) {
  const { origin, ...columns } = details;
  const { organisationId, region } = desk;
  const household = await trx
    .insertInto("household")
    .values({ organisationId, region, createdAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const request = await insertUnderNewReference(trx, {
    ...columns, organisationId, region, ageStatedOn, householdId: household.id, submissionKey: key,
    submittedBy: personId, submittedAt: at, status: "submitted", statusSince: at,
  });
  await trx.insertInto("requestOrigin").values({ requestId: request.id, kind: origin.kind, region: origin.kind === "region" ? origin.region : null }).execute();
  await insertExclusions(trx, request.id, exclusions, at);
  await attachResults(trx, key, request.id);
  await insertState(trx, { requestId: request.id, status: "submitted", personId, at });
  return request;
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

async function insertExclusions(trx: Database, requestId: string, { regions, practices }: CompleteRequest["exclusions"], createdAt: Date) {
  const rows = [
    ...regions.map((region) => ({ requestId, createdAt, region })),
    ...practices.map((organisationId) => ({ requestId, createdAt, organisationId })),
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
