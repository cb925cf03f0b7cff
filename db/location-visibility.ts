import { sql } from "kysely";
import type { LocationVisibility } from "../app/domain/location-visibility.ts";
import type { Database } from "./connect.ts";

export type OwnShelter = { readonly id: string; readonly name: string; readonly mailbox: string | null; readonly visibility: LocationVisibility };

/** The shelter organisations of the actor, with what each lets be seen. */
export function ownShelters(db: Database): Promise<OwnShelter[]> {
  return shelters(db).orderBy("name").execute();
}

/** One of them, held until the transaction ends; undefined for anybody else's. */
export function ownShelterToChange(trx: Database, id: string): Promise<OwnShelter | undefined> {
  return shelters(trx).where("id", "=", id).forUpdate().executeTakeFirst();
}

function shelters(db: Database) {
  return db
    .selectFrom("organisation")
    .select(["id", "name", "mailbox", sql<LocationVisibility>`location_visibility`.as("visibility")])
    .where("kind", "=", "shelter")
    .where(sql<boolean>`id = any (actor_organisations())`);
}

export async function writeVisibility(trx: Database, id: string, visibility: LocationVisibility): Promise<void> {
  await trx.updateTable("organisation").set({ locationVisibility: visibility }).where("id", "=", id).execute();
}
