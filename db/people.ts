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

/** What is left empty filters nothing. A region outside the reach finds nobody. */
export type MemberFilter = { readonly reach: Reach; readonly text: string; readonly role: Role | ""; /** The slug. */ readonly region: string };
export type MemberSearch = MemberFilter & { readonly from: number; readonly most: number };

/** Who works in these regions, by name: their project leaders, and whoever belongs to an organisation there. */
export function membersWithin(db: Database, { from, most, ...filter }: MemberSearch): Promise<Member[]> {
  return within(db, filter)
    .select(["person.id", "person.name", "person.email", "person.role", sql<boolean>`person.disabled_at is not null`.as("disabled"),
      sql<string[]>`array(select o.name from person_organisation po join organisation o on o.id = po.organisation_id where po.person_id = person.id order by 1)`.as("organisations"),
      sql<string[]>`array(select r.name from person_region pr join region r on r.slug = pr.region where pr.person_id = person.id order by 1)`.as("regions")])
    .orderBy(sql`lower(person.name)`)
    .orderBy("person.id")
    .offset(from)
    .limit(most)
    .execute();
}

export async function countMembers(db: Database, filter: MemberFilter): Promise<number> {
  const { count } = await within(db, filter).select(sql<number>`count(*)::int`.as("count")).executeTakeFirstOrThrow();
  return count;
}

/** One of them; undefined when this person works elsewhere. */
export function memberWithin(db: Database, reach: Reach, id: string): Promise<{ id: string; name: string; disabled: boolean } | undefined> {
  return within(db, { reach, text: "", role: "", region: "" }).select(["person.id", "person.name", sql<boolean>`person.disabled_at is not null`.as("disabled")]).where("person.id", "=", id).executeTakeFirst();
}

/** More words than a name and an organisation have are not looked at. */
const mostWords = 6;

function within(db: Database, { reach, text, role, region }: MemberFilter) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords);
  const people = db.selectFrom("person").where("person.erasedAt", "is", null)
    .$if(role !== "", (query) => query.where("person.role", "=", role || "national"))
    .$call((query) => words.reduce((narrower, word) => narrower.where(saysOf(word)), query));
  const slugs = regionsLookedIn(reach, region);
  if (slugs === null) return people;
  return people.where(({ or, exists, selectFrom }) => or([
    exists(selectFrom("personRegion as own").select("own.region").whereRef("own.personId", "=", "person.id").where("own.region", "in", slugs)),
    exists(
      selectFrom("personOrganisation as member")
        .innerJoin("organisationRegion as place", "place.organisationId", "member.organisationId")
        .select("place.region").whereRef("member.personId", "=", "person.id").where("place.region", "in", slugs),
    ),
  ]));
}

/** Each word stands somewhere: in the name, the address, or the name of an organisation where this person works. */
function saysOf(word: string) {
  return sql<boolean>`(position(${word} in lower(person.name || ' ' || person.email)) > 0
    or exists (select from person_organisation po join organisation o on o.id = po.organisation_id where po.person_id = person.id and position(${word} in lower(o.name)) > 0))`;
}

function regionsLookedIn(reach: Reach, region: string): string[] | null {
  if (region === "") return reach && [...reach, ""];
  return reach === null || reach.includes(region) ? [region] : [""];
}
