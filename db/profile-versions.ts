import { sql } from "kysely";
import { Claims } from "../app/domain/profile-change.ts";
import type { Database } from "./connect.ts";

export type OpenVersion = { readonly id: string; readonly therapistId: string; readonly sentAt: Date; readonly claims: Claims };

/** What this therapist claims more than was checked, and nobody has decided about. */
export async function openVersionOf(db: Database, therapistId: string): Promise<OpenVersion | undefined> {
  const row = await db.selectFrom("profileVersion").select(["id", "therapistId", "sentAt", "claims"]).where("therapistId", "=", therapistId).where("status", "=", "open").executeTakeFirst();
  return row && { ...row, claims: Claims.parse(row.claims) };
}

/** Puts these claims in the place of what was open; null takes back what was open. False when nothing changes by that. */
export async function replaceVersion(trx: Database, therapistId: string, claims: Claims | null, at: Date): Promise<boolean> {
  const open = await openVersionOf(trx, therapistId);
  if (open && claims && sameClaims(open.claims, claims)) return false;
  if (!open && !claims) return false;
  if (open) await trx.updateTable("profileVersion").set({ status: claims ? "replaced" : "withdrawn", decidedAt: at }).where("id", "=", open.id).where("status", "=", "open").execute();
  if (claims) await trx.insertInto("profileVersion").values({ therapistId, claims: JSON.stringify(claims), sentAt: at }).execute();
  return true;
}

function sameClaims(one: Claims, other: Claims): boolean {
  return JSON.stringify(Claims.parse(one)) === JSON.stringify(Claims.parse(other));
}

/** The regions in which the engine looks again; null when it is no longer open, or another lead's. */
export async function approveVersion(trx: Database, versionId: string, at: Date): Promise<string[] | null> {
  const { rows } = await sql<{ regions: string[] | null }>`select approve_profile_version(${versionId}, ${at}) as regions`.execute(trx);
  return rows[0]?.regions ?? null;
}

export async function refuseVersion(trx: Database, versionId: string, reason: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select refuse_profile_version(${versionId}, ${reason}, ${at}) as done`.execute(trx);
  return rows[0]?.done === true;
}

/** Whether somebody else who is approved has this BIG number. */
export async function bigNumberInUse(trx: Database, therapistId: string, bigNumber: string | null): Promise<boolean> {
  if (bigNumber === null) return false;
  const { rows } = await sql<{ taken: boolean }>`select big_number_is_in_use(${therapistId}, ${bigNumber}) as taken`.execute(trx);
  return rows[0]?.taken === true;
}

/** The last version that was refused after the profile that is in use: for the therapist to read why. */
export async function lastRefusal(db: Database, therapistId: string) {
  const last = await db.selectFrom("profileVersion").select(["status", "reason", "decidedAt"]).where("therapistId", "=", therapistId).where("status", "!=", "open").orderBy("decidedAt", "desc").executeTakeFirst();
  return last?.status === "refused" ? last : undefined;
}

/** Every version that was decided, the newest first: for the history that a lead reads. */
export function decidedVersions(db: Database, therapistId: string) {
  return db
    .selectFrom("profileVersion as version")
    .leftJoin("person", "person.id", "version.decidedBy")
    .select(["version.id", "version.status", "version.sentAt", "version.decidedAt", "version.reason", "person.name as by"])
    .where("version.therapistId", "=", therapistId)
    .where("version.status", "in", ["approved", "refused"])
    .orderBy("version.decidedAt", "desc")
    .execute();
}

/** What a therapist no longer gives is no longer claimed either: a later yes of the lead must not bring it back. */
export async function dropFormFromClaims(trx: Database, therapistId: string, treatment: string): Promise<void> {
  await sql`
    update profile_version set claims = jsonb_set(claims, '{forms}', (select coalesce(jsonb_agg(form), '[]') from jsonb_array_elements(claims -> 'forms') form where form ->> 'treatment' <> ${treatment}))
    where therapist_id = ${therapistId} and status = 'open'`.execute(trx);
}
