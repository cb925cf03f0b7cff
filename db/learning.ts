import { sql } from "kysely";
import type { Intervision, Learning } from "../app/domain/learning.ts";
import { nothingToLearn } from "../app/domain/learning.ts";
import type { Database } from "./connect.ts";

/** What this therapist said; nothing where that was never said. */
export async function learningOf(db: Database, therapistId: string): Promise<Learning> {
  const row = await db.selectFrom("therapistLearning").select(["supervisionRoom", sql<Intervision | null>`intervision`.as("intervision")]).where("therapistId", "=", therapistId).executeTakeFirst();
  const wishes = await db.selectFrom("therapistTrainingWish").select("treatment").where("therapistId", "=", therapistId).orderBy("treatment").execute();
  return { ...nothingToLearn, ...row, wishes: wishes.map(({ treatment }) => treatment) };
}

/** Writes it anew. A wish that stays keeps its day. */
export async function writeLearning(trx: Database, therapistId: string, { wishes, supervisionRoom, intervision }: Learning, at: Date): Promise<void> {
  await trx
    .insertInto("therapistLearning")
    .values({ therapistId, supervisionRoom, intervision, changedAt: at })
    .onConflict((known) => known.column("therapistId").doUpdateSet({ supervisionRoom, intervision, changedAt: at }))
    .execute();
  await trx.deleteFrom("therapistTrainingWish").where("therapistId", "=", therapistId).where("treatment", "not in", [...wishes, ""]).execute();
  if (wishes.length === 0) return;
  await trx
    .insertInto("therapistTrainingWish")
    .values(wishes.map((treatment) => ({ therapistId, treatment, wishedAt: at })))
    .onConflict((known) => known.doNothing())
    .execute();
}

export type FutureSupply = { readonly form: string; readonly trained: number; readonly inTraining: number; readonly wished: number; readonly supervisionRoom: number };

/** For a lead: approved therapists per form who give it, learn it, want to learn it, and how much room supervisors of it have. */
export async function futureSupply(db: Database, regions: readonly string[]): Promise<FutureSupply[]> {
  const { rows } = await sql<FutureSupply>`
    with here as (${approvedIn(regions)}),
      given as (select f.treatment, count(*) filter (where f.level = 'trained') as trained, count(*) filter (where f.level = 'in-training') as in_training,
          sum(l.supervision_room) filter (where f.level = 'trained') as supervision_room
        from here join therapist_treatment f on f.therapist_id = here.id left join therapist_learning l on l.therapist_id = here.id group by f.treatment),
      wished as (select w.treatment, count(*) as wished from here join therapist_training_wish w on w.therapist_id = here.id
        where not exists (select from therapist_treatment f where f.therapist_id = here.id and f.treatment = w.treatment) group by w.treatment)
    select t.name as form, coalesce(g.trained, 0)::int as trained, coalesce(g.in_training, 0)::int as in_training,
      coalesce(w.wished, 0)::int as wished, coalesce(g.supervision_room, 0)::int as supervision_room
    from treatment t left join given g on g.treatment = t.code left join wished w on w.treatment = t.code
    where t.matchable and (g.in_training > 0 or w.wished > 0 or g.supervision_room > 0)
    order by wished desc, in_training desc, lower(t.name)`.execute(db);
  return rows;
}

/** For a lead: how many look for a group for intervision, and how many are in one that has room. */
export async function intervisionIn(db: Database, regions: readonly string[]): Promise<{ looking: number; withRoom: number }> {
  const { rows } = await sql<{ looking: number; withRoom: number }>`
    select count(*) filter (where l.intervision = 'looks-for-group')::int as looking, count(*) filter (where l.intervision = 'group-has-room')::int as with_room
    from (${approvedIn(regions)}) as here join therapist_learning l on l.therapist_id = here.id`.execute(db);
  return rows[0] ?? { looking: 0, withRoom: 0 };
}

function approvedIn(regions: readonly string[]) {
  return sql`select t.id from therapist t join person p on p.id = t.person_id and p.disabled_at is null
    where t.status = 'approved' and (t.home_region = any (${regions}) or exists (select from therapist_region r where r.therapist_id = t.id and r.region = any (${regions})))`;
}
