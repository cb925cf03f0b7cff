import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";

/**
 * For the query of who offers, which has `able` and `free`: per therapist the half-days that were agreed with a shelter and
 * the groups that can still be, each in one word. Only what has a place is there.
 */
export function boundPlaces(on: IsoDate): RawBuilder<unknown> {
  return sql`
    select therapist_id, array_agg(said order by said) as sessions from (
      select o.therapist_id, concat_ws(';', 'on-site', o.id, count(place.id), count(free.id), n.organisation_id,
        coalesce((select string_agg(part.part, '+' order by part.part) from structural_part part where part.offer_id = o.id), '')) as said
      from structural_offer o join structural_need n on n.id = o.need_id
        join place on place.arrangement_id = o.id and place.closed_at is null left join free on free.id = place.id
      where o.status = 'agreed' and o.therapist_id in (select id from able)
      group by o.id, n.organisation_id
      union all
      select g.therapist_id, concat_ws(';', 'group', g.id, count(place.id), count(free.id), g.treatment, greatest(g.age_min, form.age_min), least(g.age_max, form.age_max),
        form.level, bool_or(supervisor.id is not null and trained.therapist_id is not null), g.language, g.place, g.part_of_week, g.join_until)
      from therapy_group g join therapist_treatment form on form.therapist_id = g.therapist_id and form.treatment = g.treatment
        left join supervision said_yes on said_yes.therapist_id = form.therapist_id and said_yes.treatment = form.treatment and said_yes.status = 'confirmed'
        left join (therapist supervisor join person helper on helper.id = supervisor.person_id and helper.disabled_at is null) on supervisor.id = said_yes.supervisor_id and supervisor.status = 'approved'
        left join therapist_treatment trained on trained.therapist_id = said_yes.supervisor_id and trained.treatment = form.treatment and trained.level = 'trained'
        join place on place.group_id = g.id and place.closed_at is null left join free on free.id = place.id
      where g.cancelled_at is null and g.ended_at is null and g.therapist_id in (select id from able) and (form.certificate_until is null or form.certificate_until >= ${on})
      group by g.id, form.age_min, form.age_max, form.level
    ) bound_place group by therapist_id`;
}

/** Whether the therapist has a free place in a group that somebody can still join. */
export function hasJoinableGroup(on: IsoDate): RawBuilder<unknown> {
  return sql`therapist.id in (select free.therapist_id from free join therapy_group g on g.id = free.group_id
    where g.cancelled_at is null and g.ended_at is null and g.join_until >= ${on}::date)`;
}

/** One of these words as the engine reads it; what is odd is left for its shape to refuse. */
export function sessionOf(text: string): unknown {
  const [kind, id, total, free, ...rest] = text.split(";");
  const places = { kind, id, total: Number(total), free: Number(free) };
  if (kind === "on-site") {
    const [shelterId, parts = ""] = rest;
    return { ...places, shelterId, partsOfWeek: parts.split("+").filter((part) => part !== "") };
  }
  const [form, ageMin, ageMax, level, supervised, language, place, partOfWeek, joinUntil] = rest;
  return { ...places, form, ageMin: Number(ageMin), ageMax: Number(ageMax), level, supervised: supervised === "t", language, place, partOfWeek, joinUntil };
}
