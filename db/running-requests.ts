import { sql } from "kysely";
import type { Described, Listed, RunningRequest, Standing, Stored } from "../app/domain/dashboard/request-in-sight.ts";
import { statusesThatGetStuck } from "../app/domain/lead-action.ts";
import { requestStatuses, type RequestStatus } from "../app/domain/request.ts";
import { type Columns, rowsByColumn } from "./by-column.ts";
import type { Database } from "./connect.ts";

/** A request that runs, before it is read as a lead may. */
export type StoredRunning = Stored & Omit<RunningRequest, keyof Described> & Pick<Described, "forms" | "urgency" | "organisation">;

const standing: Columns<Standing> = { status: "as-is", urgency: "as-is", nobodyFits: "as-is", therapistLeft: "as-is", submittedAt: "moment", statusSince: "moment" };
const running: Columns<StoredRunning> = {
  ...standing, id: "as-is", region: "as-is", kind: "as-is", setting: "as-is", ageYears: "as-is", ageStatedOn: "as-is", turnsEighteenSoon: "as-is", forms: "as-is",
  language: "as-is", shownAs: "as-is", organisation: "as-is",
};

/** For a lead: how those stand in these of the own regions with whom something may have to be done: whom a therapist left, and who is in a state in which somebody can get stuck. */
export function standingForLead(db: Database, regions: readonly string[]): Promise<Standing[]> {
  return rowsByColumn(db, standing, sql`running_for_dashboard(${regions}::text[], ${requestStatuses}::request_status[])
    where therapist_left or status = any (${statusesThatGetStuck}::request_status[])`);
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

/** For a lead: the requests of these of the own regions that are in one of these states and run, with what they ask for. */
export function runningForLead(db: Database, regions: readonly string[], statuses: readonly RequestStatus[]): Promise<StoredRunning[]> {
  return rowsByColumn(db, running, sql`running_for_dashboard(${regions}::text[], ${statuses}::request_status[])`);
}
