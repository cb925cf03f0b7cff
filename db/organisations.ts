import { sql } from "kysely";
import { organisationKinds, type OrganisationKind } from "../app/domain/invitation.ts";
import type { Database } from "./connect.ts";

export type Organisation = { readonly id: string; readonly kind: OrganisationKind; readonly name: string };

/** Null stands for the whole country. */
export type Reach = readonly string[] | null;

/** The organisations that work in these regions, by name; everywhere when null. */
export function organisationsWithin(db: Database, reach: Reach): Promise<Organisation[]> {
  return within(db, reach).orderBy("name").execute();
}

/** One of them; undefined when it works elsewhere. */
export function organisationWithin(db: Database, reach: Reach, id: string): Promise<Organisation | undefined> {
  return within(db, reach).where("id", "=", id).executeTakeFirst();
}

/** Whether this kind of organisation has this name already, in any spelling of capitals. */
export async function isNameTaken(db: Database, reach: Reach, kind: OrganisationKind, name: string): Promise<boolean> {
  const found = await within(db, reach).where("kind", "=", kind).where(sql`lower(name)`, "=", name.toLowerCase()).executeTakeFirst();
  return found !== undefined;
}

function within(db: Database, reach: Reach) {
  const organisations = db
    .selectFrom("organisation")
    .select(["id", "name", sql<OrganisationKind>`kind`.as("kind")])
    .where("kind", "in", organisationKinds);
  if (reach === null) return organisations;
  return organisations.where(({ exists, selectFrom }) =>
    exists(selectFrom("organisationRegion as place").select("place.region").whereRef("place.organisationId", "=", "organisation.id").where("place.region", "in", [...reach, ""])),
  );
}

export type NewOrganisation = {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailbox: string | null;
  readonly phone: string | null;
  readonly regions: readonly string[];
};

export async function insertOrganisation(trx: Database, { regions, ...organisation }: NewOrganisation, createdBy: string, now: Date): Promise<string> {
  const { id } = await trx
    .insertInto("organisation")
    .values({ ...organisation, createdBy, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx.insertInto("organisationRegion").values(regions.map((region) => ({ organisationId: id, region }))).execute();
  return id;
}

/** Regions by name: these, or all of them. */
export function regionNames(db: Database, reach: Reach): Promise<{ slug: string; name: string }[]> {
  const regions = db.selectFrom("region").select(["slug", "name"]).orderBy("name");
  return (reach === null ? regions : regions.where("slug", "in", [...reach, ""])).execute();
}

export async function isRegion(db: Database, slug: string): Promise<boolean> {
  return (await db.selectFrom("region").select("slug").where("slug", "=", slug).executeTakeFirst()) !== undefined;
}

/** The name of a region; its code when it is none. */
export async function regionName(db: Database, slug: string): Promise<string> {
  const row = await db.selectFrom("region").select("name").where("slug", "=", slug).executeTakeFirst();
  return row?.name ?? slug;
}
