import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { WaitingNeed } from "../app/domain/matching/seeker.ts";
import type { Database } from "./connect.ts";
import { type Columns, epochMilliseconds, gathered, moment, readRows, rowsAsText, whole, word, wordOrNull, words, yesOrNo } from "./matching-text.ts";

/**
 * Which waiting requests: all of some regions, or these, but those that a lead holds or has chosen somebody for; or these,
 * for whom a lead chose somebody. For a census also these whether they wait or not.
 */
export type WhichNeeds =
  | { readonly regions: readonly string[] }
  | { readonly ids: readonly string[] }
  | { readonly chosenFor: readonly string[] }
  | { readonly waitingOrNot: readonly string[] };

const { shape } = WaitingNeed;

const columns: Columns<WaitingNeed> = {
  id: { ...word("request.id", shape.id), distinct: true },
  reference: { ...word("request.reference", shape.reference), distinct: true },
  householdId: word("request.household_id", shape.householdId),
  organisationId: word("request.organisation_id", shape.organisationId),
  region: word("request.region", shape.region),
  alsoRegions: words("beside.regions", shape.alsoRegions),
  setting: word("request.setting", shape.setting),
  origin: { from: "origin.kind || coalesce(',' || origin.region, '')", read: (text) => shape.origin.parse(originOf(text)) },
  kind: word("request.kind", shape.kind),
  ageYears: whole("request.age_years", shape.ageYears),
  ageStatedOn: word("request.age_stated_on", shape.ageStatedOn),
  turnsEighteenSoon: yesOrNo("request.turns_eighteen_soon", shape.turnsEighteenSoon),
  forms: words("request.forms", shape.forms),
  populations: words("request.populations", shape.populations),
  language: word("request.language", shape.language),
  interpreterOk: yesOrNo("request.interpreter_ok", shape.interpreterOk),
  therapistGender: wordOrNull("request.therapist_gender", shape.therapistGender),
  genderMust: yesOrNo("request.gender_must", shape.genderMust),
  places: words("request.places", shape.places),
  partsOfWeek: words("request.parts_of_week", shape.partsOfWeek),
  absenceLikely: yesOrNo("request.absence_likely", shape.absenceLikely),
  knownTherapists: gathered("known.therapists", (items) => shape.knownTherapists.parse(items.map(knownOf))),
  urgency: word("request.urgency", shape.urgency),
  submittedAt: moment("request.submitted_at", shape.submittedAt),
  excludedTherapists: words("excluded.therapists", shape.excludedTherapists),
  excludedPractices: words("excluded.practices", shape.excludedPractices),
  excludedRegions: words("excluded.regions", shape.excludedRegions),
  bars: gathered("barred.bars", (items) => shape.bars.parse(items.map(barOf))),
};

function originOf(text: string) {
  const [kind, region] = text.split(",");
  return { kind, region };
}

function knownOf(text: string) {
  const [therapistId, ofPerson] = text.split(";");
  return { therapistId, to: ofPerson === "t" ? "person" : "family" };
}

function barOf(text: string) {
  const [therapistId, reason, createdAt, untilOn] = text.split(";");
  return { therapistId, reason, createdAt: new Date(Number(createdAt)), untilOn: untilOn === "" ? null : untilOn };
}

/**
 * The requests that wait for a therapist, by id, as a text that `readNeeds` reads. Bars that have ended by the day are
 * left out, as the criterion would pass them anyway. Whoever once said yes to a request, or to another of the household,
 * is known to it: from the screening, also when that was reduced to counts since, or from a brother, sister or parent.
 */
export async function waitingNeedsText(db: Database, which: WhichNeeds, on: IsoDate): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    with waiting as materialized (select id, household_id, continues from request where ${among(which, on)}),
    excluded as (
      select e.request_id, array_agg(coalesce(e.therapist_id, t.id) order by e.id) filter (where coalesce(e.therapist_id, t.id) is not null) as therapists,
        array_agg(e.organisation_id order by e.id) filter (where e.organisation_id is not null) as practices, array_agg(e.region order by e.id) filter (where e.region is not null) as regions
      from request_exclusion e left join therapist t on e.registration_number in (t.big_number, t.skj_number)
      where e.ended_at is null and e.request_id in (select id from waiting) group by e.request_id),
    barred as (
      select request_id, array_agg(concat_ws(';', therapist_id, reason, ${sql.raw(epochMilliseconds("created_at"))}, coalesce(until_on::text, '')) order by id) as bars
      from (select id, request_id, therapist_id, reason, created_at, until_on from pair_bar
        -- A no that can still be taken back, to a proposal that ended meanwhile: it bars the pair from the moment it was said.
        union all select no.id, said.request_id, said.therapist_id, no.reason, no.said_at, no.next_free_on
          from proposal_decline no join proposal said on said.id = no.proposal_id where no.undone_at is null and no.done_at is null
        union all select id, request_id, therapist_id, 'forbidden', made_at, null from lead_override where kind = 'forbid' and ended_at is null) bar
      where (until_on is null or until_on > ${on}) and request_id in (select id from waiting) group by request_id),
    beside as (
      select request_id, array_agg(distinct region order by region) as regions from (
        select c.request_id, c.added[1] as region
        from request_concession c join request r on r.id = c.request_id join region_neighbour n on n.region = r.region and n.neighbour = c.added[1]
        where c.kind = 'region' and c.agreed_at is not null and c.taken_back_at is null and c.request_id in (select id from waiting)
        -- Who was asked by an agreement of two regions stays possible while a change is held against it.
        union all select id, region_lent_to(id) from waiting where region_lent_to(id) is not null) also group by request_id),
    relatives as (
      select waiting.id as request_id, proposal.therapist_id, bool_or(relative.id = waiting.id or relative.id is not distinct from waiting.continues) as of_person
      from waiting join request relative on relative.household_id = waiting.household_id
        join proposal on proposal.request_id = relative.id and proposal.status = 'accepted'
      group by waiting.id, proposal.therapist_id
      union all select request_id, therapist_id, true from known_therapist where request_id in (select id from waiting)),
    known as (
      select request_id, array_agg(concat_ws(';', therapist_id, of_person) order by therapist_id) as therapists
      from (select request_id, therapist_id, bool_or(of_person) as of_person from relatives group by request_id, therapist_id) each group by request_id)
    select ${rowsAsText(columns, "request.id")} as text
    from request join request_origin origin on origin.request_id = request.id
      left join excluded on excluded.request_id = request.id left join barred on barred.request_id = request.id
      left join beside on beside.request_id = request.id
      left join known on known.request_id = request.id
    where ${among(which, on)}`.execute(db);
  return rows[0]!.text;
}

/** @throws ZodError for a word that is not of its shape. */
export function readNeeds(text: string): WaitingNeed[] {
  return readRows(columns, text);
}

export async function waitingNeeds(db: Database, which: WhichNeeds, on: IsoDate): Promise<WaitingNeed[]> {
  return readNeeds(await waitingNeedsText(db, which, on));
}

function among(which: WhichNeeds, on: IsoDate): RawBuilder<unknown> {
  if ("waitingOrNot" in which) return sql`request.id = any (${which.waitingOrNot}::uuid[])`;
  if ("chosenFor" in which) return sql`request.status = 'submitted' and request.id = any (${which.chosenFor}::uuid[]) and not exists (${holds(on)})`;
  const asked = "regions" in which ? sql`request.region = any (${which.regions}::text[])` : sql`request.id = any (${which.ids}::uuid[])`;
  return sql`request.status = 'submitted' and ${asked} and not exists (${holds(on)}) and not exists (${chosen})`;
}

/** A hold ends by itself on its day. */
function holds(on: IsoDate): RawBuilder<unknown> {
  return sql`select from lead_override o where o.request_id = request.id and o.kind = 'hold' and o.ended_at is null and o.until_on > ${on}`;
}

const chosen = sql`select from lead_override o where o.request_id = request.id and o.kind = 'propose' and o.ended_at is null and o.carried_out_at is null and o.failed_at is null`;
