import { type RawBuilder, sql } from "kysely";
import type { Course, Described, Stored } from "../app/domain/dashboard/request-in-sight.ts";
import type { Database } from "./connect.ts";

/** A request that ran in a period, before it is read as a lead may. */
export type StoredCourse = Stored & Omit<Course, keyof Described> & Pick<Described, "forms" | "urgency" | "organisation">;

type Columns = [
  id: string, region: string, kind: StoredCourse["kind"], setting: StoredCourse["setting"], ageYears: number, ageStatedOn: string, turnsEighteenSoon: boolean, forms: string[], language: string,
  shownAs: StoredCourse["shownAs"], urgency: StoredCourse["urgency"], organisation: string, submittedAt: string, submittedOn: string, intakeHeldOn: string | null, startedOn: string | null, givenUpOn: string | null,
];

/** For a lead: the requests of these of the own regions that ran at or after a moment, with the days of their lives. */
export function coursesForLead(db: Database, regions: readonly string[], since: Date): Promise<StoredCourse[]> {
  return courses(db, sql`courses_for_dashboard(${regions}::text[], ${since})`);
}

/** For the worker: the same of one region. */
export function coursesOfRegion(db: Database, region: string, since: Date): Promise<StoredCourse[]> {
  return courses(db, sql`courses_of_regions(array[${region}], ${since})`);
}

/** As one text: thousands of rows with seventeen columns cost the driver as much as finding them costs the database. */
async function courses(db: Database, from: RawBuilder<unknown>): Promise<StoredCourse[]> {
  const { rows } = await sql<{ courses: Columns[] | null }>`
    select json_agg(json_build_array(id, region, kind, setting, age_years, age_stated_on, turns_eighteen_soon, forms, language, shown_as, urgency, organisation,
      submitted_at, submitted_on, intake_held_on, started_on, given_up_on)) as courses from ${from}`.execute(db);
  return (rows[0]?.courses ?? []).map(courseOf);
}

function courseOf([id, region, kind, setting, ageYears, ageStatedOn, turnsEighteenSoon, forms, language, shownAs, urgency, organisation, submittedAt, submittedOn, intakeHeldOn, startedOn, givenUpOn]: Columns): StoredCourse {
  return {
    id, region, kind, setting, ageYears, ageStatedOn, turnsEighteenSoon, forms, language, shownAs, urgency, organisation,
    submittedAt: new Date(submittedAt), submittedOn, intakeHeldOn, startedOn, givenUpOn,
  };
}
