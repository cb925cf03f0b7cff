import { type RawBuilder, sql } from "kysely";
import type { NoticeKind } from "../app/domain/lead-notice.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";

/** By what is judged whether something needs a lead: the day, when the norm is over for who was sent then, and how many silences are too many. */
export type NoticeTerms = { readonly today: IsoDate; readonly normDays: number; readonly now: Date; readonly silences: number };

type Find = (terms: NoticeTerms) => RawBuilder<unknown>;
const aboutRequest = sql`null::uuid, null::uuid, null::uuid`;
// What happens anew is told anew: its moment is in the key.
const anew = (moment: RawBuilder<unknown>) => sql`floor(extract(epoch from ${moment}))::bigint::text`;

/**
 * For the worker, per kind: what needs a lead at this moment, as rows of (kind, region, request, therapist, person,
 * agreement, since, turn). One truth for both: what is found is raised, and what is no longer found is solved.
 */
const finders: Readonly<Record<NoticeKind, Find>> = {
  // The engine looked and found nobody since the child waits, and no lead holds the request while help is arranged.
  crisis: ({ today }) => sql`
    select 'crisis', r.region, r.id, ${aboutRequest}, r.status_since, ${anew(sql`r.status_since`)} from request r join request_outlook o on o.request_id = r.id
    where r.status = 'submitted' and r.urgency = 'crisis'
      and not exists (select from lead_override h where h.request_id = r.id and h.kind = 'hold' and h.ended_at is null and h.until_on > ${today})`,
  handover: () => sql`
    select 'handover', r.region, r.id, ${aboutRequest}, min(a.at), ${anew(sql`min(a.at)`)}
    from handover_alert a join proposal p on p.id = a.proposal_id join request r on r.id = p.request_id
    where p.status = 'accepted' and p.released_at is null and r.status = 'accepted' and a.at >= r.status_since group by r.region, r.id`,
  "pair-failed": () => sql`
    select distinct on (r.id) 'pair-failed', r.region, r.id, ${aboutRequest}, o.failed_at, ${anew(sql`o.failed_at`)} from lead_override o join request r on r.id = o.request_id
    where o.kind = 'propose' and o.failed_at is not null and o.ended_at is null and r.status = 'submitted' order by r.id, o.failed_at desc`,
  // Twice nobody answered since the last yes, and then twice again.
  unanswered: ({ silences }) => sql`
    select 'unanswered', r.region, r.id, ${aboutRequest}, silent.at, ${anew(sql`silent.at`)}
    from request r cross join lateral (
      select p.answered_at as at, row_number() over (order by p.answered_at, p.id) as number from proposal p
      where p.request_id = r.id and p.status = 'expired'
        and p.answered_at > coalesce((select max(yes.answered_at) from proposal yes where yes.request_id = r.id and yes.status = 'accepted'), '-infinity')
    ) silent
    where r.status in ('submitted', 'proposed') and silent.number % ${silences} = 0
      and silent.number + ${silences} > (select count(*) from proposal p where p.request_id = r.id and p.status = 'expired'
        and p.answered_at > coalesce((select max(yes.answered_at) from proposal yes where yes.request_id = r.id and yes.status = 'accepted'), '-infinity'))`,
  "past-norm": ({ now, normDays }) => sql`
    select 'past-norm', r.region, r.id, ${aboutRequest}, r.submitted_at + ${normDays} * interval '24 hours', 'once' from request r
    where r.status in ('submitted', 'proposed') and r.submitted_at < ${now}::timestamptz - ${normDays} * interval '24 hours'`,
  "therapist-silent": () => sql`
    select 'therapist-silent', t.home_region, null::uuid, t.id, null::uuid, null::uuid, t.paused_at, ${anew(sql`t.paused_at`)} from therapist t join person p on p.id = t.person_id
    where t.status = 'approved' and t.paused_reason = 'silence' and p.disabled_at is null`,
  "mail-failing": () => sql`
    select distinct 'mail-failing', place.region, null::uuid, null::uuid, p.id, null::uuid, coalesce(trouble.since, stop.since), 'once'
    from person p cross join lateral mail_trouble_of(p.id) trouble left join mail_stop stop on stop.person_id = p.id and stop.lifted_at is null
      join (select person_id, region from person_region
        union select po.person_id, r.region from person_organisation po join organisation o on o.id = po.organisation_id and o.kind = 'shelter' join organisation_region r on r.organisation_id = o.id
        union select person_id, home_region from therapist) place on place.person_id = p.id
    where p.disabled_at is null and p.role <> 'national' and (stop.id is not null or trouble.refusals > 0)
      and (stop.id is not null or exists (select from mail m where m.person_id = p.id and m.refused_at is not null))`,
  "agreement-ends": ({ today }) => sql`
    select 'agreement-ends', side.region, null::uuid, null::uuid, null::uuid, s.id, s.expiry_told_at, 'once' from spill_over s cross join lateral (values (s.from_region), (s.to_region)) side (region)
    where s.expiry_told_at is not null and s.agreed_at is not null and s.ended_at is null and s.until_on >= ${today}`,
};

/** What needs a lead now, of these kinds, as a table `found` with its key. */
export function foundNotices(kinds: readonly NoticeKind[], terms: NoticeTerms): RawBuilder<unknown> {
  const each = kinds.map((kind) => sql`(${finders[kind](terms)})`);
  return sql`(
    select found.*, concat_ws(':', kind, coalesce(request_id, therapist_id, person_id, agreement_id), region, turn) as key
    from (${sql.join(each, sql` union all `)}) found (kind, region, request_id, therapist_id, person_id, agreement_id, since, turn)
  ) found`;
}
