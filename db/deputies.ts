import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type Standing = { readonly id: string; readonly name: string; readonly fromOn: IsoDate; readonly untilOn: IsoDate };

/** Who stands in for the actor, now or later, the soonest first. */
export function deputiesOf(db: Database, personId: string, on: IsoDate): Promise<Standing[]> {
  return standing(db, on).innerJoin("person", "person.id", "deputy.deputyId").select("person.name").where("deputy.personId", "=", personId).execute();
}

/** For whom the actor stands in on this day. */
export function deputisedBy(db: Database, deputyId: string, on: IsoDate): Promise<Standing[]> {
  return standing(db, on).innerJoin("person", "person.id", "deputy.personId").select("person.name").where("deputy.deputyId", "=", deputyId).where("fromOn", "<=", on).execute();
}

function standing(db: Database, on: IsoDate) {
  return db.selectFrom("deputy").select(["deputy.id", "fromOn", "untilOn"]).where("endedAt", "is", null).where("untilOn", ">=", on).orderBy("fromOn").orderBy("deputy.id");
}

/** The colleagues who can stand in for the actor, by name. */
export async function possibleDeputies(db: Database, personId: string): Promise<{ id: string; name: string }[]> {
  const { rows: leads } = await sql<{ id: string; name: string }>`select id, name from leads_for_deputy() order by name, id`.execute(db);
  if (leads.length > 0) return leads;
  return db
    .selectFrom("person")
    .select(["id", "name"])
    .distinct()
    .innerJoin("personOrganisation", "personOrganisation.personId", "person.id")
    .where(sql<boolean>`person_organisation.organisation_id = any (actor_organisations())`)
    .where("disabledAt", "is", null)
    .where("person.id", "<>", personId)
    .where(sql<boolean>`person.role::text = actor_role()`)
    .orderBy("name")
    .execute();
}

type NewDeputy = { readonly personId: string; readonly deputyId: string; readonly fromOn: IsoDate; readonly untilOn: IsoDate; readonly namedAt: Date };

export async function insertDeputy(trx: Database, deputy: NewDeputy): Promise<string> {
  const { id } = await trx.insertInto("deputy").values(deputy).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** False when the actor has no such deputy, or ended it before. */
export async function endOwnDeputy(trx: Database, { id, personId, at }: { id: string; personId: string; at: Date }): Promise<boolean> {
  const ended = await trx.updateTable("deputy").set({ endedAt: at }).where("id", "=", id).where("personId", "=", personId).where("endedAt", "is", null).executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Those whose last day was before this one. The log keeps on whose behalf something was done. */
export async function deleteDeputies(trx: Database, overBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("deputy").where(sql<boolean>`until_on < ${overBefore}::timestamptz::date`).executeTakeFirst();
  return Number(numDeletedRows);
}

/** For the worker: who stands in on this day for any of these people, as long as both can sign in and still work together. */
export async function deputiesOn(db: Database, people: readonly string[], on: IsoDate): Promise<{ personId: string; address: string; language: "nl" | "en" }[]> {
  if (people.length === 0) return [];
  return db
    .selectFrom("deputy")
    .innerJoin("person", "person.id", "deputy.deputyId")
    .innerJoin("person as principal", "principal.id", "deputy.personId")
    .select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language")])
    .distinct()
    .where("deputy.personId", "in", [...people])
    .where("deputy.endedAt", "is", null)
    .where("fromOn", "<=", on)
    .where("untilOn", ">=", on)
    .where("person.disabledAt", "is", null)
    .whereRef("person.role", "=", "principal.role")
    .execute();
}
