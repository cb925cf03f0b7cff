import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** The names of these people, as far as they are colleagues of the actor. Who left the organisation has none here. */
export async function namesOfColleagues(db: Database, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom("person").select(["id", "name"]).where("id", "in", [...new Set(people)]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The regions in which the actor's organisations work, by name. */
export async function regionsOfActor(db: Database): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom("organisationRegion as own")
    .innerJoin("region", "region.slug", "own.region")
    .select(["region.slug", "region.name"])
    .distinct()
    .where(sql<boolean>`own.organisation_id = any (actor_organisations())`)
    .orderBy("region.name")
    .execute();
}
