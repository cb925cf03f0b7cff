import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { Profile } from "../app/domain/profile.ts";
import type { TherapistStatus } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** A therapist as stored: the profile, and how things stand. */
export type StoredTherapist = {
  readonly id: string;
  readonly status: TherapistStatus;
  readonly statusSince: Date;
  readonly profile: Profile;
  readonly nextFreeOn: IsoDate | null;
  readonly absentFrom: IsoDate | null;
  readonly absentUntil: IsoDate | null;
  readonly keepsWhenMoving: boolean;
  readonly takesFamilies: boolean;
  readonly travelsBeyondHome: boolean;
  readonly confirmedAt: Date;
  readonly pausedAt: Date | null;
  readonly pausedReason: string | null;
};

/** The therapist that this person is; nothing before the first profile. */
export async function therapistOf(db: Database, personId: string): Promise<StoredTherapist | undefined> {
  const row = await storedTherapists(db).where("therapist.personId", "=", personId).executeTakeFirst();
  return row && stored(row);
}

/** The same, held until the transaction ends. */
export async function holdTherapistOf(trx: Database, personId: string): Promise<StoredTherapist | undefined> {
  await holdTherapistRow(trx, personId);
  return therapistOf(trx, personId);
}

/** Everyone holds rows in one order (therapist, proposal, request, place), so that nobody waits in a circle. */
export async function holdTherapistRow(trx: Database, personId: string): Promise<void> {
  await trx.selectFrom("therapist").select("id").where("personId", "=", personId).forNoKeyUpdate().execute();
}

/** A therapist whom the actor may see: a lead those with the home region or a region served in common. */
export async function therapistById(db: Database, id: string): Promise<StoredTherapist | undefined> {
  const row = await storedTherapists(db).where("therapist.id", "=", id).executeTakeFirst();
  return row && stored(row);
}

function storedTherapists(db: Database) {
  return db
    .selectFrom("therapist")
    .selectAll("therapist")
    .select([
      sql<string[]>`array(select region from therapist_region r where r.therapist_id = therapist.id order by region)`.as("regions"),
      sql<string[]>`array(select region from therapist_contract c where c.therapist_id = therapist.id order by region)`.as("contracts"),
      sql`(select coalesce(json_agg(json_build_object('treatment', treatment, 'ageMin', age_min, 'ageMax', age_max, 'level', level, 'supervisorId', supervisor_id,
        'supervisorNumber', supervisor_number, 'certificate', certificate, 'certificateUntil', certificate_until) order by treatment), '[]')
        from therapist_treatment f where f.therapist_id = therapist.id)`.as("forms"),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof storedTherapists>["executeTakeFirstOrThrow"]>>;

function stored(row: Row): StoredTherapist {
  const { id, status, statusSince, nextFreeOn, absentFrom, absentUntil, keepsWhenMoving, takesFamilies, travelsBeyondHome, confirmedAt, pausedAt, pausedReason } = row;
  // A profile that lost its last form is still a profile: the form, not the reading, asks for one.
  return { id, status, statusSince, nextFreeOn, absentFrom, absentUntil, keepsWhenMoving, takesFamilies, travelsBeyondHome, confirmedAt, pausedAt, pausedReason, profile: StoredProfile.parse(row) };
}

const StoredProfile = Profile.extend({ forms: Profile.shape.forms.element.array() });

type NewTherapist = { readonly personId: string; readonly organisationId: string; readonly profile: Profile; readonly at: Date };

/** Writes a first profile. Its state is the next row to write. */
export async function insertTherapist(trx: Database, { personId, organisationId, profile, at }: NewTherapist): Promise<string> {
  const { id } = await trx
    .insertInto("therapist")
    .values({ personId, organisationId, ...columnsOf(profile), confirmedAt: at, status: "submitted", statusSince: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeParts(trx, id, profile);
  return id;
}

export async function updateProfile(trx: Database, id: string, profile: Profile): Promise<void> {
  await trx.updateTable("therapist").set(columnsOf(profile)).where("id", "=", id).execute();
  await trx.deleteFrom("therapistTreatment").where("therapistId", "=", id).execute();
  await trx.deleteFrom("therapistRegion").where("therapistId", "=", id).execute();
  await trx.deleteFrom("therapistContract").where("therapistId", "=", id).execute();
  await writeParts(trx, id, profile);
}

function columnsOf({ forms: _forms, regions: _regions, contracts: _contracts, ...columns }: Profile) {
  return columns;
}

async function writeParts(trx: Database, therapistId: string, { forms, regions, contracts }: Profile) {
  if (forms.length > 0) await trx.insertInto("therapistTreatment").values(forms.map((form) => ({ therapistId, ...form }))).execute();
  await trx.insertInto("therapistRegion").values(regions.map((region) => ({ therapistId, region }))).execute();
  if (contracts.length > 0) await trx.insertInto("therapistContract").values(contracts.map((region) => ({ therapistId, region }))).execute();
}

export type NewState = { readonly therapistId: string; readonly status: TherapistStatus; readonly reason?: string; readonly personId: string; readonly at: Date };

/** The only way to change a therapist's status: a dated row with who and why. */
export async function insertTherapistState(trx: Database, state: NewState): Promise<void> {
  await trx.insertInto("therapistState").values(state).execute();
}

/** What was decided last, and why: for the therapist to read. */
export async function lastDecision(db: Database, therapistId: string): Promise<{ status: TherapistStatus; reason: string | null; at: Date } | undefined> {
  return db.selectFrom("therapistState").select(["status", "reason", "at"]).where("therapistId", "=", therapistId).orderBy("id", "desc").executeTakeFirst();
}
