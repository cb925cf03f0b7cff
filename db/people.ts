import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";
import type { Reach } from "./organisations.ts";

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisations: string[];
  readonly regions: string[];
  readonly createdAt: Date;
  readonly disabled: boolean;
};

/** Who works in these regions, by role and name: their project leaders, and whoever belongs to an organisation there. */
export function membersWithin(db: Database, reach: Reach): Promise<Member[]> {
  const members = db
    .selectFrom("person")
    .select(["person.id", "person.name", "person.email", "person.role", "person.createdAt", sql<boolean>`person.disabled_at is not null`.as("disabled"),
      sql<string[]>`array(select o.name from person_organisation po join organisation o on o.id = po.organisation_id where po.person_id = person.id order by 1)`.as("organisations"),
      sql<string[]>`array(select r.name from person_region pr join region r on r.slug = pr.region where pr.person_id = person.id order by 1)`.as("regions")])
    .orderBy("person.role")
    .orderBy(sql`lower(person.name)`)
    .orderBy("person.id");
  if (reach === null) return members.execute();
  const slugs = [...reach, ""];
  return members
    .where(({ or, exists, selectFrom }) => or([
      exists(selectFrom("personRegion as own").select("own.region").whereRef("own.personId", "=", "person.id").where("own.region", "in", slugs)),
      exists(
        selectFrom("personOrganisation as member")
          .innerJoin("organisationRegion as place", "place.organisationId", "member.organisationId")
          .select("place.region").whereRef("member.personId", "=", "person.id").where("place.region", "in", slugs),
      ),
    ]))
    .execute();
}
