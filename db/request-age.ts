import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { PersonKind } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type Age = { readonly ageYears: number; readonly turnsEighteenSoon: boolean };

/** For a request that was held just before. */
export function ageOfRequest(trx: Database, id: string) {
  return trx.selectFrom("request").select(["ageYears", "turnsEighteenSoon", sql<PersonKind>`person_kind`.as("personKind")]).where("id", "=", id).executeTakeFirstOrThrow();
}

/** For the own organisation: what was stated about the age, and when. */
export async function statedAge(db: Database, reference: string) {
  return db
    .selectFrom("request")
    .select(["id", "reference", "status", "ageYears", "turnsEighteenSoon", "ageStatedOn", sql<PersonKind>`person_kind`.as("personKind")])
    .where("reference", "=", reference)
    .where(sql<boolean>`organisation_id = any (actor_organisations())`)
    .executeTakeFirst();
}

export async function changeAge(trx: Database, id: string, age: Age & { readonly ageStatedOn: IsoDate; readonly version: number }): Promise<void> {
  await trx.updateTable("request").set(age).where("id", "=", id).execute();
}

type Change = { readonly before: Age; readonly after: Age; readonly version: number; readonly personId: string; readonly at: Date };

/** What was corrected, as answers on the form, for the history of the request. */
export async function insertAgeChanges(trx: Database, requestId: string, { before, after, version, personId, at }: Change): Promise<void> {
  const [old, now] = [asAnswers(before), asAnswers(after)];
  const rows = (["ageYears", "turnsEighteenSoon"] as const)
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ requestId, version, field, oldValue: jsonOf(old[field]), newValue: jsonOf(now[field]), reason: "confirmed-again", personId, at }));
  if (rows.length > 0) await trx.insertInto("requestChange").values(rows).execute();
}

function asAnswers({ ageYears, turnsEighteenSoon }: Age) {
  return { ageYears: String(ageYears), turnsEighteenSoon: turnsEighteenSoon ? "yes" : "no" };
}

function jsonOf(answer: string): string {
  return JSON.stringify(answer);
}
