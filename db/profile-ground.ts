import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { ProfileGround } from "../app/domain/profile.ts";
import type { Database } from "./connect.ts";
import { settingOn } from "./settings.ts";

type Supervisor = ProfileGround["supervisors"][number] & { readonly name: string; readonly practice: string };

/** What a therapist of this actor's practice can choose from, with the names that the page shows. */
export async function profileGround(db: Database, on: IsoDate) {
  // Who gives a form that can no longer be asked for keeps it in the profile: it may be opened again.
  const catalogue = await db.selectFrom("treatment").select(["code", "name", "ageMin", "ageMax", "matchable"])
    .where((eb) => eb.or([eb("matchable", "=", true), eb("code", "in", sql<string>`(select own.treatment from therapist_treatment own where own.therapist_id = actor_therapist())`)]))
    .orderBy("name").execute();
  const regions = await db.selectFrom("region").select(["slug", "name"]).orderBy("name").execute();
  const active = await db.selectFrom("regionActivity").select("region").where("endedAt", "is", null).execute();
  const { rows: supervisors } = await sql<Supervisor>`select therapist_id, name, practice, trained_in from supervisors_near_actor() order by name`.execute(db);
  const rules = await settingOn(db, "profession-rules", on);
  return { catalogue, regions, supervisors, openRegions: active.map(({ region }) => region), rules };
}
