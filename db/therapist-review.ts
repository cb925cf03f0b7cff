import { sql } from "kysely";
import type { TherapistStatus } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

export type TherapistRow = {
  readonly id: string;
  readonly name: string;
  readonly practice: string | null;
  readonly homeRegion: string;
  readonly status: TherapistStatus;
  readonly statusSince: Date;
  readonly pausedAt: Date | null;
  readonly confirmedAt: Date;
  readonly closed: boolean;
  /** Since when a change waits for a lead, beside the profile that was approved. */
  readonly changeSentAt: Date | null;
  readonly forms: string[];
};

/** The therapists who have their home in these regions or work there, who waits longest first. */
export async function therapistsOfRegions(db: Database, regions: readonly string[]): Promise<TherapistRow[]> {
  return inRegions(db, regions)
    .innerJoin("region", "region.slug", "therapist.homeRegion")
    .select([
      "therapist.id", "person.name", "organisation.name as practice", "region.name as homeRegion", "therapist.status", "therapist.statusSince",
      "therapist.pausedAt", "therapist.confirmedAt",
      sql<boolean>`person.disabled_at is not null`.as("closed"),
      sql<Date | null>`(select v.sent_at from profile_version v where v.therapist_id = therapist.id and v.status = 'open')`.as("changeSentAt"),
      sql<string[]>`array(select t.name from therapist_treatment f join treatment t on t.code = f.treatment where f.therapist_id = therapist.id order by t.name)`.as("forms"),
    ])
    .orderBy("therapist.statusSince")
    .orderBy("person.name")
    .execute();
}

/** The person and practice of one therapist of these regions, or who asks to be at home in one; nothing for any other. */
export async function therapistInRegions(db: Database, { id, regions }: { id: string; regions: readonly string[] }) {
  return withPerson(db)
    .select(["person.name", "organisation.name as practice", "therapist.homeRegion", "therapist.status", "therapist.personId", "person.disabledAt"])
    .where("therapist.id", "=", id)
    .where(sql<boolean>`(${at(regions)} or exists (select from home_region_claim c where c.therapist_id = therapist.id and c.status = 'open' and c.to_region = any (${regions}::text[])))`)
    .executeTakeFirst();
}

function inRegions(db: Database, regions: readonly string[]) {
  return withPerson(db).where(at(regions));
}

function withPerson(db: Database) {
  return db
    .selectFrom("therapist")
    .innerJoin("person", "person.id", "therapist.personId")
    .leftJoin("organisation", "organisation.id", "therapist.organisationId")
    .where("person.erasedAt", "is", null);
}

/** At home in these regions, or at work there. */
function at(regions: readonly string[]) {
  return sql<boolean>`(therapist.home_region = any (${regions}::text[]) or exists (select from therapist_region r where r.therapist_id = therapist.id and r.region = any (${regions}::text[])))`;
}

/** Every decision about a therapist, the newest first. */
export async function decisionsAbout(db: Database, therapistId: string) {
  return db
    .selectFrom("therapistState as state")
    .leftJoin("person", "person.id", "state.personId")
    .select(["state.id", "state.status", "state.reason", "state.at", "person.name as by"])
    .where("state.therapistId", "=", therapistId)
    .orderBy("state.id", "desc")
    .execute();
}

/** Which requests of the lead's regions this therapist said yes to and that still run, the oldest first. */
export async function runningCasesOf(db: Database, therapistId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select("request.reference")
    .where("proposal.therapistId", "=", therapistId)
    .where("proposal.status", "=", "accepted")
    .where("proposal.releasedAt", "is", null)
    .orderBy("request.submittedAt")
    .execute();
  return rows.map(({ reference }) => reference);
}

export type Duplicate = { readonly alike: "bigNumber" | "agbCode" | "skjNumber" | "name"; readonly homeRegion: string };

/** What of these therapists stands in the profile of somebody else as well, anywhere in the country: what is alike, and in which home region. */
export async function duplicatesOf(db: Database, therapists: readonly string[]): Promise<(Duplicate & { readonly therapistId: string })[]> {
  const { rows } = await sql<Duplicate & { therapistId: string }>`
    select distinct l.therapist_id, l.alike, l.home_region from likenesses_of(${therapists}::uuid[]) l order by l.therapist_id, l.alike, l.home_region`.execute(db);
  return rows;
}

export type NamedByNumber = { readonly number: string; readonly name: string; readonly practice: string };

/** Whose numbers a profile gives as supervisor or regiebehandelaar, for the lead: who has an account here. */
export async function colleaguesByNumber(db: Database, numbers: readonly string[]): Promise<NamedByNumber[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<NamedByNumber>`select number, name, practice from colleagues_by_number(${numbers}::text[])`.execute(db);
  return rows;
}
