import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { count } from "./setting-counts.ts";

/** Decisions of leads that let a request wait, that stand, and that last more than so many days. */
export function countHoldsLongerThan(db: Database, days: number): Promise<number> {
  return count(db, sql`lead_override where kind = 'hold' and ended_at is null and until_on > (made_at at time zone 'Europe/Amsterdam')::date + ${days}::int`);
}

/** Agreements between regions that run and last more than so many days. */
export function countAgreementsLongerThan(db: Database, days: number): Promise<number> {
  return count(db, sql`spill_over where agreed_at is not null and ended_at is null and until_on > (proposed_at at time zone 'Europe/Amsterdam')::date + ${days}::int`);
}

/** Agreements that end on this day or before, of which nobody was told yet. */
export function countAgreementsEnding(db: Database, by: IsoDate): Promise<number> {
  return count(db, sql`spill_over where agreed_at is not null and ended_at is null and expiry_told_at is null and until_on <= ${by}`);
}

/** Meetings that nobody closed, opened before this. */
export function countMeetingsOpenedBefore(db: Database, before: Date): Promise<number> {
  return count(db, sql`region_meeting where closed_at is null and opened_at <= ${before}`);
}

/** Requests that wait because their shelter asked for it, for more than so many days. */
export function countPausesLongerThan(db: Database, days: number): Promise<number> {
  return count(db, sql`request_pause where ended_at is null and until_on > (began_at at time zone 'Europe/Amsterdam')::date + ${days}::int`);
}

/** People at work to whom so many mails in a row could not be delivered. */
export function countRefusedAtLeast(db: Database, refusals: number): Promise<number> {
  return count(db, sql`(select distinct person_id from mail where refused_at is not null) m join person p on p.id = m.person_id and p.disabled_at is null
    cross join lateral mail_trouble_of(p.id) trouble where trouble.refusals >= ${refusals}`);
}

/** Open proposals about which so many questions were asked. */
export function countAskedAtLeast(db: Database, questions: number): Promise<number> {
  return count(db, sql`proposal p where p.status = 'open' and (select count(*) from proposal_question q where q.proposal_id = p.id) >= ${questions}`);
}

/** Handover codes that work, of which one side was wrong so many times. */
export function countCodesMistakenAtLeast(db: Database, mistakes: number, now: Date): Promise<number> {
  return count(db, sql`handover_code where ended_at is null and expires_at > ${now} and greatest(shelter_mistakes, therapist_mistakes) >= ${mistakes}`);
}

/** Shelters that work in a region that takes part. */
export function countSheltersTakingPart(db: Database): Promise<number> {
  return count(db, sql`organisation o where o.kind = 'shelter' and exists (
    select from organisation_region r join region_activity a on a.region = r.region and a.ended_at is null where r.organisation_id = o.id)`);
}

/** Requests of families who get help at home, interrupted or waiting on request: somebody may want them back in the queue. */
export function countPausedAtHome(db: Database): Promise<number> {
  return count(db, sql`request where setting = 'ambulant' and status in ('parked', 'interrupted')`);
}
