import type pg from "pg";

/** In the demo some therapists want to learn a form, some can supervise, and some look for a group. */
export async function addDemoLearning(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `insert into therapist_training_wish (therapist_id, treatment, wished_at)
     select t.id, case when t.number % 2 = 0 then 'pcit' else 'horizon-3' end, $1
     from (select id, row_number() over (order by id) as number from therapist where status = 'approved') t
     where t.number % 4 = 0 on conflict do nothing`, [now]);
  await client.query(
    `insert into therapist_learning (therapist_id, supervision_room, intervision, changed_at)
     select t.id, t.number % 3, case t.number % 4 when 1 then 'looks-for-group' when 3 then 'group-has-room' end, $1
     from (select id, row_number() over (order by id) as number from therapist where status = 'approved') t
     where t.number % 2 = 1 on conflict do nothing`, [now]);
}
