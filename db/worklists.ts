import { type RawBuilder, sql } from "kysely";
import type { RequestAtHand } from "../app/domain/asked-of-shelter.ts";
import type { ConsentAges } from "../app/domain/consent.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { PersonKind, RequestKind } from "../app/domain/request.ts";
import { type Phase, statusesOf } from "../app/domain/request-life.ts";
import type { WorklistFilter } from "../app/domain/worklist-filter.ts";
import type { Database } from "./connect.ts";
import { consentAtHand, startWaitsFor } from "./consents.ts";

export const worklistSize = 25;

/** Where a page ended or began: no row is skipped or shown twice, also when two were sent at one moment. `rank` is 0 where only the moment counts. */
export type Place = { readonly rank: number; readonly at: Date; readonly id: string };
export type Turn = { readonly direction: "after" | "before"; readonly place: Place };

/** Who looks, at which of the requests of these organisations. */
export type Looking = { readonly organisations: readonly string[]; readonly personId: string; readonly filter: WorklistFilter; readonly on: IsoDate; /** Ages that were stated on this day or before are asked again. */ readonly askAgainSince: IsoDate; readonly consentAges: ConsentAges };

/** What tells whether an open request asks something of its shelter, and where it stands in the list. */
export type OpenRequest = RequestAtHand & { readonly id: string; readonly submittedAt: Date };

export type WorklistRow = OpenRequest & {
  readonly reference: string;
  readonly householdId: string;
  readonly personKind: PersonKind;
  readonly ageYears: number;
  readonly kind: RequestKind;
  readonly forms: string[];
  readonly statusSince: Date;
  readonly submittedBy: string;
};

/**
 * The last search found no therapist who fits, not even one who is full, away or silent just now: then waiting does
 * not help. In one place, because a list and a page that disagree would send people in circles.
 */
export const nobodyFits = sql<boolean>`nobody_fits(request.status, outlook.funnel)`;

const screened = sql<boolean>`(request.kind = 'screening' and exists (select from screening_result where screening_result.request_id = request.id))`;

const comesBack = sql`(request.status in ('parked', 'interrupted') and exists (
  select from request_pause where request_pause.request_id = request.id and ended_at is null and reminded_at is not null))`;

const questionWaits = sql`(request.status = 'proposed' and exists (
  select from proposal_question asked join proposal on proposal.id = asked.proposal_id and proposal.status = 'open'
  where asked.request_id = request.id and asked.answered_at is null))`;

// By the same rule as the door (`sides_of_transfer`): the shelter is asked last, and only once it told the name.
const transferWaits = sql`(request.status not in ('submitted', 'proposed', 'accepted', 'completed', 'withdrawn') and exists (
  select from case_transfer moving join proposal on proposal.id = moving.proposal_id
  where proposal.request_id = request.id and moving.ended_at is null and moving.status = 'open'
    and moving.given_at is not null and moving.taken_at is not null and moving.shelter_agreed_at is null))`;

// What the table of what is asked reads. A field of RequestAtHand has its column here.
const atHand = ({ askAgainSince }: Pick<Looking, "askAgainSince">) =>
  sql`request.id, request.status, request.urgency, request.submitted_at, ${nobodyFits} as nobody_fits, ${screened} as screened, request.age_stated_on <= ${askAgainSince}::date as age_is_old,
    ${consentAtHand} as consent, ${comesBack} as comes_back, ${questionWaits} as question_waits, ${transferWaits} as transfer_waits, household.leaves_on`;
const shown = sql`request.reference, request.household_id, request.person_kind, request.age_years, request.kind, request.forms, request.status_since, request.submitted_by`;
// An outer join, though every request has a household: so PostgreSQL begins at the open requests, and not at every household the shelter ever had.
const source = sql`request left join household on household.id = request.household_id left join request_outlook outlook on outlook.request_id = request.id`;

/** A row as it is read: what is known of consent, and not yet whether the start waits for it. */
type Read<Row extends OpenRequest> = Omit<Row, "startWaits"> & { readonly consent: unknown };

function asAtHand({ consentAges, on }: Pick<Looking, "consentAges" | "on">) {
  return <Row extends OpenRequest>({ consent, ...row }: Read<Row>) => ({ ...row, startWaits: startWaitsFor(consent, consentAges, on) });
}

// Written out, so that PostgreSQL sees which of the two indexes on the open and the closed requests serves.
const isOpen = sql<boolean>`request.status not in ('completed', 'withdrawn')`;
const isClosed = sql<boolean>`request.status in ('completed', 'withdrawn')`;

/** Every open request that is looked at, with what the table of what is asked needs: for the counts and the first list. */
export async function openRequests(db: Database, looking: Looking): Promise<OpenRequest[]> {
  const { rows } = await sql<Read<OpenRequest>>`select ${atHand(looking)} from ${source} where ${isOpen} and ${lookedAt(looking)}`.execute(db);
  return rows.map(asAtHand(looking));
}

/** One page of a phase: who waits longest first, what is closed newest first. One row more than the size means there is more. */
export async function phasePage(db: Database, looking: Looking, phase: Phase, turn: Turn | null): Promise<WorklistRow[]> {
  const backwards = turn?.direction === "before";
  const ascending = (phase === "closed") === backwards;
  const [order, beyond] = ascending ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
  const moment = phase === "closed" ? sql`request.status_since` : sql`request.submitted_at`;
  const from = turn ? sql`and (${moment}, request.id) ${beyond} (${turn.place.at}, ${turn.place.id}::uuid)` : sql``;
  const { rows } = await sql<Read<WorklistRow>>`
    select ${atHand(looking)}, ${shown} from ${source}
    where ${phase === "closed" ? isClosed : sql`${isOpen} and ${inPhase(phase)}`} and ${lookedAt(looking)} ${from}
    order by ${moment} ${order}, request.id ${order} limit ${worklistSize + 1}`.execute(db);
  return (backwards ? rows.toReversed() : rows).map(asAtHand(looking));
}

/** These requests of the actor's organisations, in this order. */
export async function worklistRows(db: Database, looking: Omit<Looking, "personId" | "filter">, ids: readonly string[]): Promise<WorklistRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Read<WorklistRow>>`
    select ${atHand(looking)}, ${shown} from ${source}
    where request.organisation_id in (${sql.join(looking.organisations)}) and request.id = any (${ids}::uuid[])
    order by array_position(${ids}::uuid[], request.id)`.execute(db);
  return rows.map(asAtHand(looking));
}

export type Relative = Pick<WorklistRow, "id" | "householdId" | "reference" | "personKind" | "ageYears" | "status">;

/** Everybody of these households, the one who waits longest first: who belongs to whom is only for their own shelter. */
export async function householdsOf(db: Database, organisations: readonly string[], households: readonly string[]): Promise<Relative[]> {
  if (households.length === 0) return [];
  const { rows } = await sql<Relative>`
    select id, household_id, reference, person_kind, age_years, status from request
    where household_id = any (${households}::uuid[]) and organisation_id in (${sql.join(organisations)})
    order by submitted_at, id`.execute(db);
  return rows;
}

function lookedAt({ organisations, personId, on, filter: { person, urgency, from, region } }: Looking): RawBuilder<boolean> {
  const wanted = [
    sql`request.organisation_id in (${sql.join(organisations)})`,
    ...(person ? [sql`request.person_kind = ${person}`] : []),
    ...(urgency ? [sql`request.urgency = ${urgency}`] : []),
    ...(region ? [sql`request.region = ${region}`] : []),
    ...(from === "own" ? [sql`request.submitted_by = ${personId}`] : []),
    ...(from === "colleagues" ? [sql`request.submitted_by <> ${personId}`] : []),
    ...(from === "deputised" ? [sql`request.submitted_by in (select person_id from deputy where deputy_id = ${personId} and ended_at is null and ${on} between from_on and until_on)`] : []),
  ];
  return sql<boolean>`${sql.join(wanted, sql` and `)}`;
}

function inPhase(phase: Phase) {
  return sql`request.status in (${sql.join(statusesOf[phase].map((status) => sql.lit(status)))})`;
}
