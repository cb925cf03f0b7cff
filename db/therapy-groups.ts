import { type RawBuilder, sql } from "kysely";
import type { GroupForm, StandingGroup } from "../app/domain/therapy-group.ts";
import type { PartOfTheWeek } from "../app/domain/working-week.ts";
import type { Database } from "./connect.ts";

/** A group with what follows from its places: never who is in it. */
export type TherapyGroup = StandingGroup & {
  readonly id: string;
  readonly therapistId: string;
  readonly treatment: string;
  readonly treatmentName: string;
  readonly partOfWeek: PartOfTheWeek;
  readonly place: "at-practice" | "online";
  readonly ageMin: number;
  readonly ageMax: number;
  readonly language: string;
  readonly places: number;
  readonly free: number;
};

const columns = sql`g.id, g.therapist_id, g.treatment, t.name as treatment_name, g.starts_on, g.meetings, g.part_of_week, g.place, g.age_min, g.age_max, g.language,
  g.minimum, g.join_until, g.complete_at, g.cancelled_at, g.started_at, g.ended_at`;

const counts = sql`count(p.id) filter (where p.status = 'accepted')::int as said_yes, count(p.id) filter (where p.status = 'open')::int as asked,
  count(pl.id)::int as places, count(pl.id) filter (where p.id is null)::int as free`;

/** Groups that the reader may see whole: the therapist's own, or for the worker all. */
function groups(db: Database, which: RawBuilder<unknown>): Promise<TherapyGroup[]> {
  return sql<TherapyGroup>`
    select ${columns}, ${counts}, th.status = 'approved' as can_be_given
    from therapy_group g join treatment t on t.code = g.treatment join therapist th on th.id = g.therapist_id
      left join place pl on pl.group_id = g.id and (pl.closed_at is null or exists (select from proposal x where x.place_id = pl.id and x.released_at is null))
      left join proposal p on p.place_id = pl.id and p.released_at is null
    where ${which} group by g.id, t.name, th.status
    order by g.cancelled_at is not null or g.ended_at is not null, g.starts_on, g.id`.execute(db).then(({ rows }) => rows);
}

/** The own groups: those that run or come, the soonest first, then what was over lately. */
export function ownGroups(db: Database, therapistId: string): Promise<TherapyGroup[]> {
  return groups(db, sql`g.therapist_id = ${therapistId} and coalesce(g.cancelled_at, g.ended_at, now()) > now() - interval '90 days'`);
}

/** The group that the place of this proposal is in, for who was asked, and for the shelter after a yes. */
export async function groupOfProposal(db: Database, proposal: string): Promise<Pick<TherapyGroup, "startsOn" | "meetings" | "partOfWeek" | "place" | "joinUntil"> | null> {
  const { rows } = await sql<Pick<TherapyGroup, "startsOn" | "meetings" | "partOfWeek" | "place" | "joinUntil">>`select * from group_of_proposal(${proposal})`.execute(db);
  return rows[0] ?? null;
}

/** One of them, held until the transaction ends; its therapist is held before. */
export async function holdOwnGroup(trx: Database, therapistId: string, id: string): Promise<TherapyGroup | undefined> {
  await sql`select from therapy_group where id = ${id} and therapist_id = ${therapistId} for no key update`.execute(trx);
  return (await groups(trx, sql`g.id = ${id} and g.therapist_id = ${therapistId}`))[0];
}

/** For the worker: which groups are not over. */
export async function groupsToTend(db: Database): Promise<{ id: string; therapistId: string }[]> {
  return db.selectFrom("therapyGroup").select(["id", "therapistId"]).where("cancelledAt", "is", null).where("endedAt", "is", null).orderBy("id").execute();
}

/** For the worker: held, its therapist first, as the engine holds them. An account that was closed gives no group any more. */
export async function holdGroupToTend(trx: Database, { id, therapistId }: { id: string; therapistId: string }): Promise<TherapyGroup | undefined> {
  await trx.selectFrom("therapist").select("id").where("id", "=", therapistId).forNoKeyUpdate().execute();
  await sql`select from therapy_group where id = ${id} for no key update`.execute(trx);
  const [group] = await groups(trx, sql`g.id = ${id}`);
  if (!group) return undefined;
  const left = await trx.selectFrom("therapist").innerJoin("person", "person.id", "therapist.personId").select("person.id").where("therapist.id", "=", therapistId).where("person.disabledAt", "is not", null).executeTakeFirst();
  return left ? { ...group, canBeGiven: false } : group;
}

export async function insertGroup(trx: Database, therapistId: string, { places: _places, ...group }: GroupForm, at: Date): Promise<string> {
  const { id } = await trx.insertInto("therapyGroup").values({ ...group, therapistId, postedAt: at }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** For a lead: the groups of therapists of the own regions that can be joined or run, with how many children are in them. */
export async function groupsOfRegions(db: Database): Promise<(Omit<TherapyGroup, "asked" | "canBeGiven"> & { readonly practice: string | null })[]> {
  const { rows } = await sql<Omit<TherapyGroup, "asked" | "canBeGiven"> & { practice: string | null }>`
    select ${columns}, c.said_yes, c.places, c.places - c.said_yes - c.asked as free, o.name as practice
    from groups_in_actor_regions() c join therapy_group g on g.id = c.id join treatment t on t.code = g.treatment
      join therapist th on th.id = g.therapist_id left join organisation o on o.id = th.organisation_id
    where g.cancelled_at is null and g.ended_at is null order by g.starts_on, g.id`.execute(db);
  return rows;
}
