import { sql } from "kysely";
import { AfterLeaving, SafetyPhase } from "../app/domain/household.ts";
import { Prospects } from "../app/domain/matching/concession.ts";
import { Funnel } from "../app/domain/matching/explanation.ts";
import { RequestDetails } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";
import { nobodyFits } from "./worklists.ts";

/** A request of the actor's organisations with what only they may see of it; nothing when it is not theirs. */
export async function readRequest(db: Database, reference: string) {
  const row = await db
    .selectFrom("request")
    .innerJoin("requestOrigin as origin", "origin.requestId", "request.id")
    .innerJoin("region", "region.slug", "request.region")
    .innerJoin("household", "household.id", "request.householdId")
    .leftJoin("region as next", "next.slug", "household.movesTo")
    .leftJoin("requestOutlook as outlook", "outlook.requestId", "request.id")
    .selectAll("request")
    .select(["region.name as regionName", "origin.kind as originKind", "origin.region as originRegion"])
    .select(["household.leavesOn", "household.afterLeaving", "household.safety", "next.name as movesToName"])
    .select(["outlook.funnel", "outlook.prospects", "outlook.lookedAt", nobodyFits.as("nobodyFits")])
    .where("request.reference", "=", reference)
    .where(sql<boolean>`request.organisation_id = any (actor_organisations())`)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, householdId, region, regionName, status, submittedAt, ageStatedOn, lookedAt, nobodyFits: stuck } = row;
  const details = RequestDetails.parse({ ...row, origin: { kind: row.originKind, region: row.originRegion } });
  return {
    id, householdId, reference, region, regionName, status, submittedAt, ageStatedOn, details, lookedAt, nobodyFits: stuck,
    prospect: { leavesOn: row.leavesOn, movesToName: row.movesToName, afterLeaving: AfterLeaving.nullable().parse(row.afterLeaving), safety: SafetyPhase.nullable().parse(row.safety) },
    funnel: Funnel.safeParse(row.funnel).data ?? null,
    prospects: Prospects.safeParse(row.prospects).data ?? null,
  };
}

/** The proposal that holds a place for this request now. Which therapist it is, the shelter does not learn here. */
export async function liveProposal(db: Database, requestId: string) {
  return db
    .selectFrom("proposal")
    .select(["id", "status", "proposedAt", "expiresAt", "answeredAt", "explanation"])
    .where("requestId", "=", requestId)
    .where("releasedAt", "is", null)
    .executeTakeFirst();
}

export type Contact = { readonly name: string; readonly mailbox: string | null; readonly phone: string | null };

/** How to reach the practice once it has accepted: a mailbox and a phone, no person. Before that nothing. */
export async function handoverContact(db: Database, proposalId: string): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`select name, mailbox, phone from handover_contact(${proposalId})`.execute(db);
  return rows[0];
}

/** What the own organisation asked to stay away from: regions and practices by name, therapists by their number. */
export async function exclusionsOf(db: Database, requestId: string): Promise<{ regions: string[]; practices: string[]; therapists: string[] }> {
  const { rows } = await sql<{ region: string | null; practice: string | null; therapist: string | null }>`
    select region.name as region, practice.name as practice, e.registration_number as therapist
    from request_exclusion e left join region on region.slug = e.region left join practices_near_actor() practice on practice.id = e.organisation_id
    where e.request_id = ${requestId} and e.ended_at is null order by 1, 2, 3`.execute(db);
  return { regions: rows.flatMap(({ region }) => region ?? []), practices: rows.flatMap(({ practice }) => practice ?? []), therapists: rows.flatMap(({ therapist }) => therapist ?? []) };
}
