import { sql } from "kysely";
import type { Audience } from "../app/domain/audience.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { TreatmentStory } from "../app/domain/treatment.ts";
import type { WrittenTreatment } from "../app/domain/treatment-form.ts";
import type { Database } from "./connect.ts";
import type { Treatment } from "./treatments.ts";

/** What stands on a form of treatment. Sums, for the national team; nothing for others. */
export type TreatmentUse = { readonly requests: number; readonly onlyThis: number; readonly proposals: number; readonly cases: number; readonly therapists: number; readonly therapistsOnly: number; readonly groups: number };

export async function treatmentUse(db: Database, code: string): Promise<TreatmentUse> {
  const { rows } = await sql<TreatmentUse>`select requests, only_this, proposals, cases, therapists, therapists_only, groups from treatment_in_use(${code})`.execute(db);
  return rows[0] ?? { requests: 0, onlyThis: 0, proposals: 0, cases: 0, therapists: 0, therapistsOnly: 0, groups: 0 };
}

/** The regions where somebody waits whom this form could help, and how many there ask for this form alone. */
export async function regionsAsking(db: Database, code: string): Promise<{ region: string; name: string; requests: number }[]> {
  const { rows } = await sql<{ region: string; name: string; requests: number }>`select a.region, r.name, a.requests from regions_asking(${code}) a join region r on r.slug = a.region order by r.name`.execute(db);
  return rows;
}

/** The form as it is, locked: who changes the same one waits. */
export async function lockTreatment(trx: Database, code: string): Promise<{ matchable: boolean; audience: Audience } | undefined> {
  const row = await trx.selectFrom("treatment").select(["matchable", "audience"]).where("code", "=", code).forUpdate().executeTakeFirst();
  return row && { ...row, audience: row.audience as Audience };
}

/** Keeps what it says now as a version of before, and returns the id of that. Called ahead of every change. */
export async function keepVersion(trx: Database, code: string, { by, at }: { by: string; at: Date }): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into treatment_version (treatment, held_until, changed_by, name, audience, age_min, age_max, matchable, facts, reviewed_on, review_on)
    select code, ${at}, ${by}, name, audience, age_min, age_max, matchable, facts, reviewed_on, review_on from treatment where code = ${code} returning id`.execute(trx);
  const [kept] = rows;
  if (!kept) throw new Error("There is no such treatment to keep a version of.");
  return kept.id;
}

export async function writeTreatment(trx: Database, code: string, { story, ...written }: WrittenTreatment): Promise<void> {
  await trx.updateTable("treatment").set({ ...written, facts: JSON.stringify(story) }).where("code", "=", code).execute();
}

/** @returns false when the code is in use already. */
export async function insertTreatment(trx: Database, code: string, { story, ...written }: WrittenTreatment): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx.insertInto("treatment").values({ code, ...written, matchable: true, facts: JSON.stringify(story) })
    .onConflict((conflict) => conflict.column("code").doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function setMatchable(trx: Database, code: string, matchable: boolean): Promise<void> {
  await trx.updateTable("treatment").set({ matchable }).where("code", "=", code).execute();
}

export type TreatmentVersion = Omit<Treatment, "code" | "reviewOn"> & { readonly id: string; readonly heldUntil: Date; readonly changedBy: string; readonly reviewOn: IsoDate | null };

/** What a treatment said before, the newest first, with who changed it and when. */
export async function versionsOfTreatment(db: Database, code: string): Promise<TreatmentVersion[]> {
  const rows = await db
    .selectFrom("treatmentVersion as v")
    .innerJoin("person as p", "p.id", "v.changedBy")
    .select(["v.id", "v.heldUntil", "p.name as changedBy", "v.name", "v.audience", "v.ageMin", "v.ageMax", "v.matchable", "v.facts", "v.reviewedOn", "v.reviewOn"])
    .where("v.treatment", "=", code)
    .orderBy("v.heldUntil", "desc")
    .orderBy("v.id")
    .execute();
  return rows.map(({ facts, audience, ...row }) => ({ ...row, audience: audience as Audience, story: TreatmentStory.parse(facts) }));
}
