import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { PersonKind } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** For the own organisation: what was stated about the age, and when. */
export async function statedAge(db: Database, reference: string) {
  return db
    .selectFrom("request")
    .select(["id", "reference", "status", "ageStatedOn", sql<PersonKind>`person_kind`.as("personKind")])
    .where("reference", "=", reference)
    .where(sql<boolean>`organisation_id = any (actor_organisations())`)
    .executeTakeFirst();
}

/** Says that the age of a request that was held just before is still right on this day. */
export async function restateAge(trx: Database, id: string, ageStatedOn: IsoDate): Promise<void> {
  await trx.updateTable("request").set({ ageStatedOn }).where("id", "=", id).execute();
}
