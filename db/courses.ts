import { sql } from "kysely";
import type { Course, Described, Listed, Stored } from "../app/domain/dashboard/request-in-sight.ts";
import type { Milestones } from "../app/domain/waiting/clocks.ts";
import { type Columns, rowsByColumn } from "./by-column.ts";
import type { Database } from "./connect.ts";

/** A request that ran in a period, before it is read as a lead may. */
export type StoredCourse = Stored & Omit<Course, keyof Described> & Pick<Described, "forms" | "urgency" | "organisation">;

const days: Columns<Listed & Milestones> = { id: "as-is", urgency: "as-is", submittedAt: "moment", submittedOn: "as-is", intakeHeldOn: "as-is", startedOn: "as-is", givenUpOn: "as-is" };
const stored: Columns<Stored> = { region: "as-is", kind: "as-is", setting: "as-is", ageYears: "as-is", ageStatedOn: "as-is", turnsEighteenSoon: "as-is", language: "as-is", shownAs: "as-is" };
const course: Columns<StoredCourse> = { ...days, ...stored, forms: "as-is", organisation: "as-is" };

/** For a lead: the requests of these of the own regions that ran at or after a moment, with the days of their lives. */
export function coursesForLead(db: Database, regions: readonly string[], since: Date): Promise<StoredCourse[]> {
  return rowsByColumn(db, course, sql`courses_for_dashboard(${regions}::text[], ${since})`);
}

/** The same, with no more of them than their days: where nobody asks who they are. */
export function milestonesForLead(db: Database, regions: readonly string[], since: Date): Promise<(Listed & Milestones)[]> {
  return rowsByColumn(db, days, sql`courses_for_dashboard(${regions}::text[], ${since})`);
}

/** For the worker: the courses of one region. */
export function coursesOfRegion(db: Database, region: string, since: Date): Promise<StoredCourse[]> {
  return rowsByColumn(db, course, sql`courses_of_regions(array[${region}], ${since})`);
}
