import { sql } from "kysely";
import type { PersonKind, RequestKind, RequestStatus } from "../app/domain/request.ts";
import { phaseOf, type Phase, statusesOf, type Worklist } from "../app/domain/request-life.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

export const worklistSize = 25;

/** Where a page ended or began: no row is skipped or shown twice, also when two were sent at one moment. */
export type Place = { readonly at: Date; readonly id: string };
export type Turn = { readonly direction: "after" | "before"; readonly place: Place };

export type WorklistRow = {
  readonly id: string;
  readonly reference: string;
  readonly personKind: PersonKind;
  readonly ageYears: number;
  readonly kind: RequestKind;
  readonly forms: string[];
  readonly urgency: Urgency;
  readonly status: RequestStatus;
  readonly statusSince: Date;
  readonly submittedAt: Date;
  readonly nobodyFits: boolean;
};

/**
 * The last search found no therapist who fits, not even one who is full, away or silent just now: then waiting does
 * not help. In one place, because a list and a page that disagree would send people in circles.
 */
export const nobodyFits = sql<boolean>`nobody_fits(request.status, outlook.funnel)`;

/** One page of a list: who waits longest first, what is closed newest first. One row more than the size means there is more. */
export async function worklistPage(db: Database, organisations: readonly string[], list: Worklist, turn: Turn | null): Promise<WorklistRow[]> {
  const backwards = turn?.direction === "before";
  const ascending = (list === "closed") === backwards;
  const [order, beyond] = ascending ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
  const moment = list === "closed" ? sql`request.status_since` : sql`request.submitted_at`;
  const from = turn ? sql`and (${moment}, request.id) ${beyond} (${turn.place.at}, ${turn.place.id}::uuid)` : sql``;
  const { rows } = await sql<WorklistRow>`
    select request.id, reference, person_kind, age_years, kind, forms, urgency, status, status_since, submitted_at, ${nobodyFits} as nobody_fits
    from request left join request_outlook outlook on outlook.request_id = request.id
    where organisation_id in (${sql.join(organisations)}) and ${belongsIn[list]} ${from}
    order by ${moment} ${order}, request.id ${order} limit ${worklistSize + 1}`.execute(db);
  return backwards ? rows.toReversed() : rows;
}

// Written out, so that PostgreSQL sees which of the two indexes on the open and the closed requests serves.
const open = sql<boolean>`status not in ('completed', 'withdrawn')`;

const belongsIn = {
  "my-action": sql<boolean>`${open} and (status = 'accepted' or ${nobodyFits})`,
  waiting: sql<boolean>`${open} and ${inPhase("waiting")}`,
  proposed: sql<boolean>`${open} and ${inPhase("proposed")}`,
  accepted: sql<boolean>`${open} and ${inPhase("accepted")}`,
  closed: sql<boolean>`status in ('completed', 'withdrawn')`,
};

function inPhase(phase: Phase) {
  return sql`status in (${sql.join(statusesOf[phase].map((status) => sql.lit(status)))})`;
}

/** How many are in each open list. What is closed only grows, so nobody counts it. */
export async function countWorklists(db: Database, organisations: readonly string[]): Promise<Record<Exclude<Worklist, "closed">, number>> {
  const { rows } = await sql<{ status: RequestStatus; requests: number; stuck: number }>`
    select status, count(*)::int as requests, (count(*) filter (where ${nobodyFits}))::int as stuck
    from request left join request_outlook outlook on outlook.request_id = request.id
    where organisation_id in (${sql.join(organisations)}) and ${open} group by status`.execute(db);
  const counts = { "my-action": 0, waiting: 0, proposed: 0, accepted: 0, closed: 0 };
  for (const { status, requests, stuck } of rows) {
    counts[phaseOf(status)] += requests;
    counts["my-action"] += status === "accepted" ? requests : stuck;
  }
  return counts;
}
