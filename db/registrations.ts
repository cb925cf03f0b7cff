import { sql } from "kysely";
import { Posted } from "../app/domain/posted.ts";
import type { RegistrationStep } from "../app/domain/registration-steps.ts";
import type { Language } from "../app/words/bilingual.ts";
import type { Database } from "./connect.ts";

type Asked = { readonly email: string; readonly name: string; readonly region: string; readonly language: Language };

/** Opens a registration, or tells an address that it has an account: the same work and no answer, either way. */
export async function openRegistration(trx: Database, { email, name, region, language }: Asked, at: Date, endsAt: Date): Promise<void> {
  await sql`select open_registration(${email}, ${name}, ${region}, ${language}, ${at}, ${endsAt})`.execute(trx);
}

export type FoundRegistration = { readonly email: string; readonly name: string; readonly regionName: string };

export async function findRegistration(db: Database, tokenHash: Buffer, now: Date): Promise<FoundRegistration | undefined> {
  const { rows } = await sql<FoundRegistration>`select * from find_registration(${tokenHash}, ${now})`.execute(db);
  return rows[0];
}

/** Makes the account. Null when the link was used at the same moment or is too old. */
export async function acceptRegistration(trx: Database, tokenHash: Buffer, passwordHash: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`select accept_registration(${tokenHash}, ${passwordHash}, ${now}) as account`.execute(trx);
  return rows[0]?.account ?? null;
}

export type SavedStep = { readonly step: RegistrationStep; readonly answers: Posted; readonly savedAt: Date };

export async function savedSteps(db: Database, personId: string): Promise<SavedStep[]> {
  const rows = await db.selectFrom("registrationStep").select([sql<RegistrationStep>`step`.as("step"), "answers", "savedAt"]).where("personId", "=", personId).execute();
  return rows.map(({ answers, ...row }) => ({ ...row, answers: Posted.parse(answers) }));
}

export async function saveStep(trx: Database, personId: string, step: RegistrationStep, answers: Posted, at: Date): Promise<void> {
  const row = { answers: JSON.stringify(answers), savedAt: at };
  await trx.insertInto("registrationStep").values({ personId, step, ...row }).onConflict((known) => known.columns(["personId", "step"]).doUpdateSet(row)).execute();
}

/** Once it is sent, the profile is where the answers stand. */
export async function deleteSteps(trx: Database, personId: string): Promise<void> {
  await trx.deleteFrom("registrationStep").where("personId", "=", personId).execute();
}

/** The region with which the actor registered; null for who was invited. */
export async function regionOfRegistration(db: Database): Promise<string | null> {
  const { rows } = await sql<{ region: string | null }>`select region_of_registration() as region`.execute(db);
  return rows[0]?.region ?? null;
}

/** Regions that take part, by name: where somebody can register. */
export function openRegions(db: Database): Promise<{ slug: string; name: string }[]> {
  return db.selectFrom("region").innerJoin("regionActivity", "regionActivity.region", "region.slug").where("regionActivity.endedAt", "is", null).select(["region.slug", "region.name"]).orderBy("region.name").execute();
}
