import type { Profile } from "../app/domain/profile.ts";
import type { Database } from "./connect.ts";
import { treatmentNames } from "./proposal-pages.ts";

/** The names behind the codes of a profile. A supervisor whom the actor may not see has none. */
export async function profileNames(db: Database, { forms }: Profile) {
  const regions = await db.selectFrom("region").select(["slug", "name"]).execute();
  const ids = forms.flatMap(({ supervisorId }) => supervisorId ?? []);
  return {
    treatments: await treatmentNames(db),
    regions: Object.fromEntries(regions.map(({ slug, name }) => [slug, name])),
    supervisors: await supervisorNames(db, ids),
  };
}

async function supervisorNames(db: Database, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await db.selectFrom("therapist").innerJoin("person", "person.id", "therapist.personId").select(["therapist.id", "person.name"]).where("therapist.id", "in", ids).execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
