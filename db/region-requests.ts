import { sql } from "kysely";
import { HelpForLead } from "../app/domain/matching/concession.ts";
import { FailedOnly } from "../app/domain/matching/explanation.ts";
import type { DeclineReason, ProposalStatus } from "../app/domain/proposal.ts";
import { readByLead, seenByOthers } from "../app/domain/privacy/seen-by-others.ts";
import { RequestDetails, type RequestKind, type RequestStatus } from "../app/domain/request.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";
import { householdProspect } from "./household-prospect.ts";

export type RegionRequest = {
  readonly id: string;
  readonly reference: string;
  readonly region: string;
  readonly kind: RequestKind;
  readonly personKind: "child" | "parent";
  /** "9", or "8–11" where the shelter chose to say no more. */
  readonly age: string;
  readonly forms: string[];
  readonly language: string | null;
  readonly urgency: Urgency;
  readonly status: RequestStatus;
  readonly statusSince: Date;
  readonly submittedAt: Date;
  readonly nobodyFits: boolean;
  /** Who said yes has no account any more. */
  readonly therapistLeft: boolean;
};

/** The last row of the page before: crisis rows come first, and a family is sent at one moment. */
export type ListPosition = { readonly crisis: boolean; readonly at: Date; readonly reference: string };

export const regionPageSize = 25;

// Written as in the index, so that PostgreSQL reads a page and no more.
const notCrisis = sql<boolean>`(request.urgency <> 'crisis')`;

const therapistLeft = sql<boolean>`exists (
  select from proposal p join therapist t on t.id = p.therapist_id join person on person.id = t.person_id
  where p.request_id = request.id and p.status = 'accepted' and p.released_at is null and person.disabled_at is not null)`;

type Outlook = { readonly requestId: string; readonly lookedAt: Date; readonly failedOnly: unknown; readonly nobodyFits: boolean };

/** What a lead may know of the last search for each of these. */
async function outlooksOf(db: Database, requestIds: readonly string[]): Promise<ReadonlyMap<string, Outlook>> {
  const { rows } = await sql<Outlook>`select request_id, looked_at, failed_only, nobody_fits from outlooks_for_lead(${requestIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.requestId, row]));
}

/** What would help a request of the lead's regions, and its place in the queue; no number of therapists, no place that others hold. */
export async function helpForLead(db: Database, requestId: string): Promise<HelpForLead | null> {
  const { rows } = await sql<{ queue: unknown; concessions: unknown }>`select queue, concessions from concessions_for_lead(array[${requestId}::uuid])`.execute(db);
  return HelpForLead.safeParse(rows[0]).data ?? null;
}

/** For a lead: requests of these regions in these states that still run, crisis first, then who waits longest, one page at a time. */
export async function regionRequests(db: Database, regions: readonly string[], statuses: readonly RequestStatus[], after: ListPosition | null): Promise<RegionRequest[]> {
  const rows = await rowsIn(db, regions)
    .where("status", "in", statuses)
    .where(sql<boolean>`status not in ('completed', 'withdrawn')`)
    .$if(after !== null, (query) => query.where(sql<boolean>`(${notCrisis}, submitted_at, reference) > (${!after?.crisis}, ${after?.at}, ${after?.reference})`))
    .limit(regionPageSize)
    .execute();
  return asLeadSees(db, rows);
}

/** For a lead: these requests, closed ones too, as far as they are of these regions; in the same order. */
export async function regionRequestsById(db: Database, regions: readonly string[], ids: readonly string[]): Promise<RegionRequest[]> {
  return asLeadSees(db, await rowsIn(db, regions).where("request.id", "=", sql<string>`any (${ids}::uuid[])`).execute());
}

type StoredRow = Omit<RegionRequest, "nobodyFits" | "age" | "language"> & Pick<RequestDetails, "ageYears" | "language" | "shownAs">;

function rowsIn(db: Database, regions: readonly string[]) {
  return db
    .selectFrom("request")
    .select(["request.id", "reference", "request.region", "kind", "personKind", "ageYears", "forms", "language", "shownAs", "urgency", "status", "statusSince", "submittedAt"])
    .select(therapistLeft.as("therapistLeft"))
    .where("request.region", "in", regions)
    .orderBy(notCrisis)
    .orderBy("submittedAt")
    .orderBy("reference")
    .$castTo<StoredRow>();
}

async function asLeadSees(db: Database, rows: readonly StoredRow[]): Promise<RegionRequest[]> {
  const outlooks = await outlooksOf(db, rows.map(({ id }) => id));
  return rows.map((row) => ({ ...seenByOthers(row), nobodyFits: outlooks.get(row.id)?.nobodyFits ?? false }));
}

const DetailsForLead = RequestDetails.pick(Object.fromEntries(readByLead.map((field) => [field, true])) as Record<(typeof readByLead)[number], true>);

/** One request of these regions, as a lead may see it: no origin, no exclusions, no free text. Nothing for any other region. */
export async function regionRequest(db: Database, { reference, regions }: { reference: string; regions: readonly string[] }) {
  const row = await db
    .selectFrom("request")
    .innerJoin("region", "region.slug", "request.region")
    .leftJoin("organisation as shelter", "shelter.id", "request.organisationId")
    .selectAll("request")
    .select(["region.name as regionName", "shelter.name as shelterName", "shelter.phone as shelterPhone", "shelter.mailbox as shelterMailbox"])
    .select(therapistLeft.as("therapistLeft"))
    .where("request.reference", "=", reference)
    .where("request.region", "in", regions)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, region, regionName, status, statusSince, submittedAt, ageStatedOn, shelterName, shelterPhone, shelterMailbox } = row;
  const outlook = (await outlooksOf(db, [id])).get(id);
  const details = DetailsForLead.parse(row);
  return {
    id, reference, region, regionName, status, statusSince, submittedAt, ageStatedOn, therapistLeft: row.therapistLeft,
    lookedAt: outlook?.lookedAt ?? null,
    nobodyFits: outlook?.nobodyFits ?? false,
    shelter: { name: shelterName, phone: shelterPhone, mailbox: shelterMailbox },
    details: seenByOthers(details),
    prospect: await householdProspect(db, id),
    /** For working out who pays; not for the page. */
    exactAge: { years: details.ageYears, statedOn: ageStatedOn, turnsEighteenSoon: details.turnsEighteenSoon },
    /** How many therapists fail on one single point, per point. */
    failedOnly: FailedOnly.safeParse(outlook?.failedOnly).data ?? null,
  };
}

export type ProposalSoFar = {
  readonly id: string;
  readonly status: ProposalStatus;
  readonly declineReason: DeclineReason | null;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  /** Null for a therapist who does not work in the lead's regions any more. */
  readonly therapistId: string | null;
  readonly name: string | null;
  readonly practice: string | null;
};

/** For a lead: who was asked for this request, the last one first, and how it ended. */
export async function proposalsSoFar(db: Database, requestId: string): Promise<ProposalSoFar[]> {
  return db
    .selectFrom("proposal")
    .leftJoin("therapist", "therapist.id", "proposal.therapistId")
    .leftJoin("person", "person.id", "therapist.personId")
    .leftJoin("organisation as practice", "practice.id", "therapist.organisationId")
    .select(["proposal.id", "proposal.status", "proposal.declineReason", "proposal.proposedAt", "proposal.expiresAt", "proposal.answeredAt"])
    .select(["therapist.id as therapistId", "person.name", "practice.name as practice"])
    .where("requestId", "=", requestId)
    .orderBy("proposedAt", "desc")
    .$castTo<ProposalSoFar>()
    .execute();
}
