import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { OfferingTherapist, unboundKinds } from "../app/domain/matching/offerer.ts";
import type { Database } from "./connect.ts";
import { boundPlaces, hasJoinableGroup, sessionOf } from "./matching-sessions.ts";
import { type Columns, gathered, moment, readRows, rowsAsText, word, wordOrNull, words, yesOrNo } from "./matching-text.ts";

/**
 * Which therapists: all who serve one of these regions, or those of them who have room for somebody on that day, whoever
 * asks, or those who have none; or these. For a census: everyone who was approved at that moment, whatever came after.
 */
export type WhichTherapists = { readonly regions: readonly string[] } | ({ readonly regions: readonly string[] } & Room) | { readonly ids: readonly string[] } | { readonly approvedAt: Date };
type Room = { readonly room: "some" | "none"; readonly on: IsoDate; readonly confirmedForDays: number };

const { shape } = OfferingTherapist;

const standsAside = `therapist.paused_at is not null or therapist.id in (
  select said.therapist_id from proposal_decline no join proposal said on said.id = no.proposal_id
  where no.undone_at is null and no.done_at is null and no.reason <> 'this-one-case')`;

const columns: Columns<OfferingTherapist> = {
  id: { ...word("therapist.id", shape.id), distinct: true },
  practiceId: word("therapist.organisation_id", shape.practiceId),
  status: word("therapist.status", shape.status),
  homeRegion: word("therapist.home_region", shape.homeRegion),
  regions: words("served.regions", shape.regions),
  gender: word("therapist.gender", shape.gender),
  professions: words("therapist.professions", shape.professions),
  skjRegistered: yesOrNo("therapist.skj_number is not null", shape.skjRegistered),
  leadElsewhere: yesOrNo("(therapist.works_under is not distinct from 'outside')", shape.leadElsewhere),
  leadProfessions: words("led_by.professions", shape.leadProfessions),
  populations: words("therapist.populations", shape.populations),
  forms: gathered("offered.forms", (items) => shape.forms.parse(items.map(formOf))),
  languages: words("therapist.languages", shape.languages),
  interpreterOk: yesOrNo("therapist.interpreter_ok", shape.interpreterOk),
  flexibleAboutAbsence: yesOrNo("therapist.flexible_about_absence", shape.flexibleAboutAbsence),
  takesFamilies: yesOrNo("therapist.takes_families", shape.takesFamilies),
  travelsBeyondHome: yesOrNo("therapist.travels_beyond_home", shape.travelsBeyondHome),
  places: words("therapist.places", shape.places),
  partsOfWeek: words("therapist.parts_of_week", shape.partsOfWeek),
  zvwContract: word("therapist.zvw_contract", shape.zvwContract),
  contractRegions: words("contracted.regions", shape.contractRegions),
  confirmedAt: moment("therapist.confirmed_at", shape.confirmedAt),
  // Who has just said "no place" or more is asked nothing while that can still be taken back.
  paused: yesOrNo(`(${standsAside})`, shape.paused),
  absentFrom: wordOrNull("therapist.absent_from", shape.absentFrom),
  absentUntil: wordOrNull("therapist.absent_until", shape.absentUntil),
  nextFreeOn: wordOrNull("therapist.next_free_on", shape.nextFreeOn),
  capacity: gathered("counted.places", (items) => shape.capacity.parse(capacityOf(items))),
  sessions: gathered("bound.sessions", (items) => shape.sessions.parse(items.map(sessionOf))),
};

function formOf(text: string) {
  const [code, ageMin, ageMax, level, supervised] = text.split(";");
  return { code, ageMin: Number(ageMin), ageMax: Number(ageMax), level, supervised: supervised === "t" };
}

function capacityOf(items: readonly string[]) {
  const counted = new Map(items.map((item) => {
    const [kind, total, free] = item.split(";");
    return [kind, { total: Number(total), free: Number(free) }];
  }));
  return Object.fromEntries(unboundKinds.map((kind) => [kind, counted.get(kind) ?? { total: 0, free: 0 }]));
}

/**
 * Approved therapists who can sign in, by id, as a text that `readTherapists` reads. Who is not approved is left out here,
 * as the criterion would refuse each pair anyway. A shelter programme that prepares but does not treat is no form to match
 * on, and what is given in groups is offered by a group; nor is one whose certificate ended before this day; a supervisor said yes, is approved and trained in that form.
 */
export async function offeringTherapistsText(db: Database, which: WhichTherapists, on: IsoDate): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    with free as materialized (
      select id, therapist_id, group_id from place where closed_at is null
        and not exists (select from proposal held where held.place_id = place.id and held.released_at is null)),
    able as materialized (
      select therapist.* from therapist join person on person.id = therapist.person_id
      where ${among(which)}),
    served as (select therapist_id, array_agg(region order by region) as regions from therapist_region where therapist_id in (select id from able) group by therapist_id),
    contracted as (select therapist_id, array_agg(region order by region) as regions from therapist_contract where therapist_id in (select id from able) group by therapist_id),
    offered as (
      select form.therapist_id, array_agg(concat_ws(';', form.treatment, form.age_min, form.age_max, form.level, supervisor.id is not null and trained.therapist_id is not null) order by form.treatment) as forms
      from therapist_treatment form join treatment on treatment.code = form.treatment and treatment.matchable and treatment.audience <> 'group'
        left join supervision said_yes on said_yes.therapist_id = form.therapist_id and said_yes.treatment = form.treatment and said_yes.status = 'confirmed'
        left join (therapist supervisor join person helper on helper.id = supervisor.person_id and helper.disabled_at is null) on supervisor.id = said_yes.supervisor_id and supervisor.status = 'approved'
        left join therapist_treatment trained on trained.therapist_id = said_yes.supervisor_id and trained.treatment = form.treatment and trained.level = 'trained'
      where form.therapist_id in (select id from able) and (form.certificate_until is null or form.certificate_until >= ${on}) group by form.therapist_id),
    led_by as (
      select able.id as therapist_id, leader.professions from able join therapist leader on leader.big_number = able.works_under_number and leader.status = 'approved'
        join person on person.id = leader.person_id and person.disabled_at is null),
    kinds as (
      select place.therapist_id, place.kind, count(*) as total, count(free.id) as free
      from place left join free on free.id = place.id
      where place.closed_at is null and place.arrangement_id is null and place.group_id is null and place.therapist_id in (select id from able) group by place.therapist_id, place.kind),
    bound as (${boundPlaces(on)}),
    counted as (select therapist_id, array_agg(concat_ws(';', kind, total, free) order by kind) as places from kinds group by therapist_id)
    select ${rowsAsText(columns, "therapist.id")} as text
    from able therapist left join served on served.therapist_id = therapist.id left join contracted on contracted.therapist_id = therapist.id
      left join offered on offered.therapist_id = therapist.id left join counted on counted.therapist_id = therapist.id
      left join led_by on led_by.therapist_id = therapist.id left join bound on bound.therapist_id = therapist.id`.execute(db);
  return rows[0]!.text;
}

/** @throws ZodError for a word that is not of its shape. */
export function readTherapists(text: string): OfferingTherapist[] {
  return readRows(columns, text);
}

export async function offeringTherapists(db: Database, which: WhichTherapists, on: IsoDate): Promise<OfferingTherapist[]> {
  return readTherapists(await offeringTherapistsText(db, which, on));
}

function among(which: WhichTherapists): RawBuilder<unknown> {
  if ("approvedAt" in which) return wasApproved(which.approvedAt);
  const isApproved = sql`person.disabled_at is null and therapist.status = 'approved'`;
  if ("ids" in which) return sql`${isApproved} and therapist.id = any (${which.ids}::uuid[])`;
  const served = sql`${isApproved} and exists (select from therapist_region r where r.therapist_id = therapist.id and r.region = any (${which.regions}::text[]))`;
  if (!("room" in which)) return served;
  return which.room === "some" ? sql`${served} and ${hasRoom(which)}` : sql`${served} and not ${hasRoom(which)}`;
}

function wasApproved(at: Date): RawBuilder<unknown> {
  return sql`(person.disabled_at is null or person.disabled_at >= ${at})
    and (select s.status from therapist_state s where s.therapist_id = therapist.id and s.at < ${at} order by s.id desc limit 1) = 'approved'`;
}

/**
 * The criteria that do not depend on who asks: capacity, pause, absence, confirmation. A test holds them to the pure ones.
 * A place in a group is there also while its therapist is away or full until a day: the group has a day of its own.
 */
function hasRoom({ on, confirmedForDays }: Room): RawBuilder<unknown> {
  return sql`(not (${sql.raw(standsAside)})
    and (therapist.confirmed_at at time zone 'Europe/Amsterdam')::date + ${confirmedForDays}::int > ${on}::date
    and (${hasJoinableGroup(on)}
      or therapist.id in (select therapist_id from free where group_id is null)
        and coalesce(therapist.next_free_on <= ${on}, true)
        and (therapist.absent_from is null and therapist.absent_until is null or coalesce(therapist.absent_from > ${on}, false) or coalesce(therapist.absent_until < ${on}, false))))`;
}
