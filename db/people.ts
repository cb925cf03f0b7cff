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
  readonly disabled: boolean;
};

export type MemberSearch = { readonly reach: Reach; readonly text: string; readonly from: number; readonly most: number };

/** Who works in these regions, by name: their project leaders, and whoever belongs to an organisation there. */
export function membersWithin(db: Database, { reach, text, from, most }: MemberSearch): Promise<Member[]> {
  return within(db, reach, text)
    .select(["person.id", "person.name", "person.email", "person.role", sql<boolean>`person.disabled_at is not null`.as("disabled"),
      sql<string[]>`array(select o.name from person_organisation po join organisation o on o.id = po.organisation_id where po.person_id = person.id order by 1)`.as("organisations"),
      sql<string[]>`array(select r.name from person_region pr join region r on r.slug = pr.region where pr.person_id = person.id order by 1)`.as("regions")])
    .orderBy(sql`lower(person.name)`)
    .orderBy("person.id")
    .offset(from)
    .limit(most)
    .execute();
}

export async function countMembers(db: Database, { reach, text }: Pick<MemberSearch, "reach" | "text">): Promise<number> {
  const { count } = await within(db, reach, text).select(sql<number>`count(*)::int`.as("count")).executeTakeFirstOrThrow();
  return count;
}

/** One of them; undefined when this person works elsewhere. */
export function memberWithin(db: Database, reach: Reach, id: string): Promise<{ id: string; name: string; disabled: boolean } | undefined> {
  return within(db, reach, "").select(["person.id", "person.name", sql<boolean>`person.disabled_at is not null`.as("disabled")]).where("person.id", "=", id).executeTakeFirst();
}

function within(db: Database, reach: Reach, text: string) {
  const people = db.selectFrom("person").where("person.erasedAt", "is", null);
  const found = text === "" ? people : people.where(sql<boolean>`position(lower(${text}) in lower(person.name || ' ' || person.email)) > 0`);
  if (reach === null) return found;
  const slugs = [...reach, ""];
  return found.where(({ or, exists, selectFrom }) => or([
    exists(selectFrom("personRegion as own").select("own.region").whereRef("own.personId", "=", "person.id").where("own.region", "in", slugs)),
    exists(
      selectFrom("personOrganisation as member")
        .innerJoin("organisationRegion as place", "place.organisationId", "member.organisationId")
        .select("place.region").whereRef("member.personId", "=", "person.id").where("place.region", "in", slugs),
    ),
  ]));
}
