import { type RawBuilder, sql } from "kysely";
import { amsterdamInstant } from "../app/domain/amsterdam-time.ts";
import { addMonths, type IsoDate } from "../app/domain/iso-date.ts";
import { hidesLanguage, type ShownAs } from "../app/domain/privacy/shown-as.ts";
import type { Closed, FamilyFound, Found, NormEnded, QuarterFacts, SaidNo, Sent, Waiting } from "../app/domain/publication/quarter-facts.ts";
import type { Database } from "./connect.ts";

type Quarter = { readonly from: Date; readonly until: Date; readonly fromOn: IsoDate; readonly untilOn: IsoDate };

/** For the worker: all that is counted of the quarter that begins on this day. The norm in days, for each of the two clocks. */
export async function quarterFacts(db: Database, quarterOn: IsoDate, norm: { readonly intakeDays: number; readonly startDays: number }): Promise<QuarterFacts> {
  const untilOn = addMonths(quarterOn, 3);
  const [from, until] = [quarterOn, untilOn].map((date) => amsterdamInstant({ date, minute: 0 })) as [Date, Date];
  const quarter = { from, until, fromOn: quarterOn, untilOn };
  return {
    sent: asShown(await rowsOf<Sent & Hidden>(db, sent(quarter))),
    found: await rowsOf<Found>(db, found(quarter)),
    waiting: asShown(await rowsOf<Waiting & Hidden>(db, waiting(quarter))),
    toIntake: await rowsOf<NormEnded>(db, toIntake(quarter, norm.intakeDays)),
    toStart: await rowsOf<NormEnded>(db, toStart(quarter, norm.startDays)),
    saidNo: await rowsOf<SaidNo>(db, saidNo(quarter)),
    closed: await rowsOf<Closed>(db, closed(quarter)),
    families: await rowsOf<FamilyFound>(db, families(quarter)),
  };
}

async function rowsOf<Row>(db: Database, asked: RawBuilder<unknown>): Promise<Row[]> {
  return (await sql<Row>`${asked}`.execute(db)).rows;
}

type Hidden = { readonly shownAs: ShownAs };

/** A language that the shelter chose not to name is not counted under its name either. */
function asShown<Row extends { readonly language: string | null }>(rows: readonly (Row & Hidden)[]): Row[] {
  return rows.map((row) => (hidesLanguage(row.shownAs) ? { ...row, language: null } : row));
}

const dayOf = (moment: RawBuilder<unknown>) => sql`(${moment} at time zone 'Europe/Amsterdam')::date`;
const submittedOn = dayOf(sql`r.submitted_at`);

/** By the moment of the sending itself: a treatment that goes on after a screening keeps the clock of that, and is sent when it is sent. */
function sent({ from, until }: Quarter) {
  return sql`
    select r.region, r.person_kind, r.kind, r.forms, r.language, r.shown_as, r.age_years, r.urgency
    from request r where r.submitted_at < ${until}
      and (select min(s.at) from request_state s where s.request_id = r.id) >= ${from} and (select min(s.at) from request_state s where s.request_id = r.id) < ${until}`;
}

/** The therapist belongs to the own region where it is the home or is served; by an agreement between regions always to the other. */
function found({ from, until }: Quarter) {
  return sql`
    select r.region, r.person_kind, ${dayOf(sql`first.at`)} - ${submittedOn} as waited_days,
      coalesce(o.to_region, case when t.id is null or t.home_region = r.region
        or exists (select from therapist_region s where s.therapist_id = t.id and s.region = r.region) then r.region else t.home_region end) as given_by
    from (select request_id, min(at) as at from request_state where status = 'accepted' group by request_id) first
      join request r on r.id = first.request_id
      left join lateral (select therapist_id, spill_over_id from proposal p where p.request_id = r.id and p.status = 'accepted' order by p.answered_at, p.id limit 1) p on true
      left join therapist t on t.id = p.therapist_id left join spill_over o on o.id = p.spill_over_id
    where first.at >= ${from} and first.at < ${until}`;
}

function waiting({ until, untilOn }: Quarter) {
  return sql`
    select r.region, r.person_kind, r.kind, r.forms, r.language, r.shown_as, ${untilOn}::date - ${submittedOn} as waited_days
    from request r cross join lateral (select status from request_state s where s.request_id = r.id and s.at < ${until} order by s.at desc, s.id desc limit 1) last
    where r.submitted_at < ${until} and last.status in ('submitted', 'proposed')`;
}

const happened = sql`coalesce(s.happened_on, ${dayOf(sql`s.at`)})`;

/** The days of a request's care, as the clocks of the dashboard read them. */
const milestones = sql`
  select r.id, r.region, ${submittedOn} as submitted_on,
    min(${happened}) filter (where s.status in ('intake-held', 'started')) as intake_on, min(${happened}) filter (where s.status = 'started') as started_on,
    case when r.status in ('completed', 'withdrawn') then ${dayOf(sql`r.status_since`)} end as given_up_on
  from request r left join request_state s on s.request_id = r.id and s.status in ('intake-held', 'started') group by r.id`;

function toIntake({ fromOn, untilOn }: Quarter, days: number) {
  return sql`
    select region, intake_on - submitted_on as reached_after_days, given_up_on - submitted_on as given_up_after_days
    from (${milestones}) m where submitted_on + ${days}::int >= ${fromOn}::date and submitted_on + ${days}::int < ${untilOn}::date`;
}

function toStart({ fromOn, untilOn }: Quarter, days: number) {
  return sql`
    select region, started_on - intake_on as reached_after_days, given_up_on - intake_on as given_up_after_days
    from (${milestones}) m where intake_on + ${days}::int >= ${fromOn}::date and intake_on + ${days}::int < ${untilOn}::date`;
}

function saidNo({ from, until }: Quarter) {
  return sql`
    select r.region, case p.status when 'declined' then p.decline_reason when 'expired' then 'expired' else 'taken-back' end as why
    from proposal p join request r on r.id = p.request_id
    where p.status in ('declined', 'expired', 'withdrawn') and p.answered_at >= ${from} and p.answered_at < ${until}`;
}

function closed({ from, until }: Quarter) {
  return sql`
    select r.region, case r.status when 'completed' then 'helped' else 'taken-back' end as how,
      case r.status when 'completed' then coalesce((select e.reason from case_end e join proposal p on p.id = e.proposal_id where p.request_id = r.id order by e.recorded_at desc limit 1), last.reason) else last.reason end as why
    from request r cross join lateral (select reason from request_state s where s.request_id = r.id order by s.id desc limit 1) last
    where r.status in ('completed', 'withdrawn') and r.status_since >= ${from} and r.status_since < ${until}`;
}

function families({ from, until }: Quarter) {
  return sql`
    with yes as (
      select distinct on (r.id) r.id, r.household_id, r.region, p.therapist_id, t.organisation_id, p.answered_at
      from request r join proposal p on p.request_id = r.id join therapist t on t.id = p.therapist_id
      where p.status = 'accepted' and p.answered_at < ${until} order by r.id, p.answered_at desc, p.id
    )
    select min(region) as region, case when count(distinct therapist_id) = 1 then 'same-therapist' when count(distinct organisation_id) = 1 then 'same-practice' else 'apart' end as together
    from yes group by household_id having count(*) > 1 and max(answered_at) >= ${from}`;
}
