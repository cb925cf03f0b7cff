import { sql } from "kysely";
import type { Described, Listed, RunningRequest, Standing, Stored } from "../app/domain/dashboard/request-in-sight.ts";
import { statusesThatGetStuck } from "../app/domain/lead-action.ts";
import { requestStatuses, type RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** A request that runs, before it is read as a lead may. */
export type StoredRunning = Stored & Omit<RunningRequest, keyof Described> & Pick<Described, "forms" | "urgency" | "organisation">;

type StandingColumns = [status: RequestStatus, urgency: Standing["urgency"], nobodyFits: boolean, therapistLeft: boolean, submittedAt: string, statusSince: string];
type Columns = [
  ...StandingColumns, id: string, region: string, kind: StoredRunning["kind"], setting: StoredRunning["setting"], ageYears: number, ageStatedOn: string, turnsEighteenSoon: boolean, forms: string[],
  language: string, shownAs: StoredRunning["shownAs"], organisation: string,
];

// As one text each, for the reason that db/courses.ts gives.

/** For a lead: how those stand in these of the own regions with whom something may have to be done: whom a therapist left, and who is in a state in which somebody can get stuck. */
export async function standingForLead(db: Database, regions: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<{ running: StandingColumns[] | null }>`
    select json_agg(json_build_array(status, urgency, nobody_fits, therapist_left, submitted_at, status_since)) as running
    from running_for_dashboard(${regions}::text[], ${requestStatuses}::request_status[])
    where therapist_left or status = any (${statusesThatGetStuck}::request_status[])`.execute(db);
  return (rows[0]?.running ?? []).map(standingOf);
}

/** For a lead: those of these requests that are of the own regions, with what a list is put in order by. */
export async function listedForLead(db: Database, regions: readonly string[], ids: readonly string[]): Promise<Listed[]> {
  return db.selectFrom("request").select(["id", "urgency", "submittedAt"]).where("id", "=", sql<string>`any (${ids}::uuid[])`).where("region", "=", sql<string>`any (${regions}::text[])`).orderBy("id").execute();
}

/** For a lead: how many requests of these of the own regions are in each state in which they run. */
export async function runningCounts(db: Database, regions: readonly string[]): Promise<ReadonlyMap<RequestStatus, number>> {
  const { rows } = await sql<{ status: RequestStatus; requests: number }>`
    select status, count(*)::int as requests from running_for_dashboard(${regions}::text[], ${requestStatuses}::request_status[]) group by status`.execute(db);
  return new Map(rows.map(({ status, requests }) => [status, requests]));
}

function standingOf([status, urgency, nobodyFits, therapistLeft, submittedAt, statusSince]: StandingColumns): Standing {
  return { status, urgency, nobodyFits, therapistLeft, submittedAt: new Date(submittedAt), statusSince: new Date(statusSince) };
}

/** For a lead: the requests of these of the own regions that are in one of these states and run, with what they ask for. */
export async function runningForLead(db: Database, regions: readonly string[], statuses: readonly RequestStatus[]): Promise<StoredRunning[]> {
  const { rows } = await sql<{ running: Columns[] | null }>`
    select json_agg(json_build_array(status, urgency, nobody_fits, therapist_left, submitted_at, status_since,
      id, region, kind, setting, age_years, age_stated_on, turns_eighteen_soon, forms, language, shown_as, organisation)) as running
    from running_for_dashboard(${regions}::text[], ${statuses}::request_status[])`.execute(db);
  return (rows[0]?.running ?? []).map(runningOf);
}

function runningOf([status, urgency, nobodyFits, therapistLeft, submittedAt, statusSince, id, region, kind, setting, ageYears, ageStatedOn, turnsEighteenSoon, forms, language, shownAs, organisation]: Columns): StoredRunning {
  const standing = standingOf([status, urgency, nobodyFits, therapistLeft, submittedAt, statusSince]);
  return { ...standing, id, region, kind, setting, ageYears, ageStatedOn, turnsEighteenSoon, forms, language, shownAs, organisation };
}
