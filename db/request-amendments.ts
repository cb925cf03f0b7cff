import { sql } from "kysely";
import type { Change } from "../app/domain/amendment.ts";
import type { HouseholdProspect } from "../app/domain/household.ts";
import type { AmendmentReason } from "../app/domain/request-reasons.ts";
import { RequestDetails } from "../app/domain/request.ts";
import type { AnsweredRequest } from "../app/domain/request-answers-of.ts";
import type { CompleteRequest } from "../app/domain/request-assembly.ts";
import type { RequestOffer } from "../app/domain/request-offer.ts";
import type { Database } from "./connect.ts";

export type AmendableRequest = AnsweredRequest & { readonly id: string; readonly householdId: string; readonly version: number };

/** An own request as it was answered, with which version that is. */
export async function amendableRequest(db: Database, requestId: string): Promise<AmendableRequest> {
  const { originKind, originRegion, organisationId, region, ...row } = await db
    .selectFrom("request")
    .innerJoin("requestOrigin as origin", "origin.requestId", "request.id")
    .innerJoin("household", "household.id", "request.householdId")
    .selectAll("request")
    .select(["origin.kind as originKind", "origin.region as originRegion", "household.leavesOn", "household.afterLeaving", "household.movesTo", "household.safety"])
    .where("request.id", "=", requestId)
    .executeTakeFirstOrThrow();
  const { id, householdId, version, leavesOn, movesTo } = row;
  return {
    id, householdId, version,
    desk: { organisationId, region },
    details: RequestDetails.parse({ ...row, origin: { kind: originKind, region: originRegion } }),
    exclusions: await exclusionCodes(db, id),
    // The database keeps these columns to the same lists.
    prospect: { leavesOn, movesTo, afterLeaving: row.afterLeaving as HouseholdProspect["afterLeaving"], safety: row.safety as HouseholdProspect["safety"] },
  };
}

async function exclusionCodes(db: Database, requestId: string): Promise<CompleteRequest["exclusions"]> {
  const rows = await db.selectFrom("requestExclusion").select(["region", "organisationId", "registrationNumber"]).where("requestId", "=", requestId).where("endedAt", "is", null).orderBy("id").execute();
  return { regions: rows.flatMap(({ region }) => region ?? []), practices: rows.flatMap(({ organisationId }) => organisationId ?? []), therapists: rows.flatMap(({ registrationNumber }) => registrationNumber ?? []) };
}

/** What an own request may be answered with: also its own desk when that region is off, and practices that have left. */
export function widenedFor<Offer extends RequestOffer>(offer: Offer, { desk, details, exclusions }: AnsweredRequest): Offer {
  return {
    ...offer,
    desks: [desk, ...offer.desks.filter(({ organisationId, region }) => organisationId !== desk.organisationId || region !== desk.region)],
    ambulant: offer.ambulant || details.setting === "ambulant",
    practices: [...new Set([...offer.practices, ...exclusions.practices])],
  };
}

/** Which questions others answered anew since this version. */
export async function questionsChangedSince(db: Database, requestId: string, version: number): Promise<string[]> {
  const rows = await db.selectFrom("requestChange").select("field").distinct().where("requestId", "=", requestId).where("version", ">", version).execute();
  return rows.map(({ field }) => field);
}

type Written = { readonly request: CompleteRequest; readonly changes: readonly Change[]; readonly reason: AmendmentReason; readonly personId: string; readonly at: Date };

/** Writes a request as it is now, with what changed and why. Returns the version that it has since. */
export async function writeAmendment(trx: Database, was: AmendableRequest, { request, changes, reason, personId, at }: Written): Promise<number> {
  const { origin, ...columns } = request.details;
  const newAge = changes.some(({ question }) => question === "ageYears" || question === "turnsEighteenSoon");
  const version = was.version + 1;
  await trx
    .updateTable("request")
    .set({ ...columns, rareWhenSent: request.rareWhenSent, version, ...(newAge ? { ageStatedOn: request.ageStatedOn } : {}) })
    .where("id", "=", was.id)
    .execute();
  await trx.updateTable("requestOrigin").set({ kind: origin.kind, region: origin.kind === "region" ? origin.region : null }).where("requestId", "=", was.id).execute();
  await trx.updateTable("household").set({ ...request.prospect }).where("id", "=", was.householdId).execute();
  await writeExclusions(trx, was, request.exclusions, at);
  await writeChanges(trx, { requestId: was.id, version }, { changes, reason, personId, at });
  return version;
}

type Wishes = Pick<RequestDetails, "interpreterOk" | "places" | "partsOfWeek" | "forms">;

/** Writes only what a request wishes, where the rest stays as it is. Returns the version that it has since. */
export async function writeWishes(trx: Database, was: AmendableRequest, { wishes, ...history }: { readonly wishes: Wishes } & Omit<Written, "request">): Promise<number> {
  const version = was.version + 1;
  await trx.updateTable("request").set({ ...wishes, version }).where("id", "=", was.id).execute();
  await writeChanges(trx, { requestId: was.id, version }, history);
  return version;
}

async function writeChanges(trx: Database, to: { readonly requestId: string; readonly version: number }, { changes, ...by }: Omit<Written, "request">): Promise<void> {
  if (changes.length === 0) return;
  const lines = changes.map(({ question, before, after }) => ({ ...to, field: question, oldValue: storedAnswer(before), newValue: storedAnswer(after), ...by }));
  await trx.insertInto("requestChange").values(lines).execute();
}

function storedAnswer(answer: Change["before"]): string | null {
  return answer === undefined ? null : JSON.stringify(answer);
}

async function writeExclusions(trx: Database, { id, exclusions: was }: AmendableRequest, now: CompleteRequest["exclusions"], at: Date) {
  const without = (before: readonly string[], after: readonly string[]) => before.filter((each) => !after.includes(each));
  const gone = { regions: without(was.regions, now.regions), practices: without(was.practices, now.practices), therapists: without(was.therapists, now.therapists) };
  await trx
    .updateTable("requestExclusion")
    .set({ endedAt: at })
    .where("requestId", "=", id)
    .where("endedAt", "is", null)
    .where(sql<boolean>`(region = any (${gone.regions}::text[]) or organisation_id = any (${gone.practices}::uuid[]) or registration_number = any (${gone.therapists}::text[]))`)
    .execute();
  const added = [
    ...without(now.regions, was.regions).map((region) => ({ requestId: id, createdAt: at, region })),
    ...without(now.practices, was.practices).map((organisationId) => ({ requestId: id, createdAt: at, organisationId })),
    ...without(now.therapists, was.therapists).map((registrationNumber) => ({ requestId: id, createdAt: at, registrationNumber })),
  ];
  if (added.length > 0) await trx.insertInto("requestExclusion").values(added).execute();
}
