import type pg from "pg";
import { addDays, type IsoDate, weekday } from "../../app/domain/iso-date.ts";
import { dayAndPart } from "../../app/domain/working-week.ts";
import { daysBefore } from "./world.ts";

/** Tom's group begins in some five weeks and can be joined for three; two of his half-days at De Haven have a place; his month is to be confirmed. */
const group = { treatment: "horizon-3", startsIn: 35, joinFor: 21, meetings: 15, part: "thu-am", ages: [8, 12], minimum: 4, places: 6, postedAgo: 20 } as const;
const halfDayPlaces = 2;
const confirmedAgo = 29;
const tom = "(select t.id from therapist t join person p on p.id = t.person_id where p.email = 'behandelaar@demo.example')";

/** A dated group of Tom's with its places, before the requests are told: some of their children are in it. */
export async function addDemoGroup(client: pg.Client, now: Date): Promise<void> {
  const { treatment, joinFor, meetings, part, ages, minimum, places, postedAgo } = group;
  const postedAt = daysBefore(now, postedAgo);
  await client.query(`insert into therapist_treatment (therapist_id, treatment, age_min, age_max, level) values (${tom}, $1, 4, 18, 'trained')`, [treatment]);
  await client.query(
    `with posted as (
       insert into therapy_group (therapist_id, treatment, starts_on, meetings, part_of_week, place, age_min, age_max, language, minimum, join_until, posted_at)
       values (${tom}, $1, $2::date, $3, $4, 'at-practice', $5, $6, 'nl', $7, $8::date, $9) returning id, therapist_id)
     insert into place (therapist_id, kind, opened_at, group_id) select therapist_id, 'group', $9, id from posted, generate_series(1, $10)`,
    [treatment, firstMeeting(now), meetings, part, ages[0], ages[1], minimum, daysBefore(now, -joinFor), postedAt, places],
  );
}

function firstMeeting(now: Date): IsoDate {
  const earliest = addDays(now.toISOString().slice(0, 10), group.startsIn);
  return addDays(earliest, (dayAndPart(group.part).day - weekday(earliest) + 7) % 7);
}

/** Places on the half-days that Tom agreed with a shelter, and the question of this month, which he was asked yesterday. */
export async function addDemoMonth(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `insert into place (therapist_id, kind, opened_at, arrangement_id)
     select therapist_id, 'on-site', answered_at, id from structural_offer, generate_series(1, $1) where therapist_id = ${tom} and status = 'agreed'`,
    [halfDayPlaces],
  );
  await client.query(`update therapist set confirmed_at = $1 where id = ${tom}`, [daysBefore(now, confirmedAgo)]);
  await client.query(`insert into confirmation_round (therapist_id, asked_at) values (${tom}, $1)`, [daysBefore(now, 1)]);
}
