import { sql } from "kysely";
import type { FreePlaces } from "../app/domain/dashboard/free-places.ts";
import type { Answer, appointmentOutcomes, Togetherness } from "../app/domain/dashboard/question.ts";
import type { Database } from "./connect.ts";

/** For a lead: the free places of therapists who serve these of the own regions, a row for each therapist and kind. */
export async function freePlaces(db: Database, regions: readonly string[]): Promise<FreePlaces[]> {
  const { rows } = await sql<FreePlaces>`select kind, places, jeugdwet, zvw, languages, forms from free_places_for_dashboard(${regions}::text[])`.execute(db);
  return rows;
}

/** For a lead: how often each answer was given to proposals for requests of these regions since a moment. */
export async function answerCounts(db: Database, regions: readonly string[], since: Date): Promise<{ readonly answer: Answer; readonly proposals: number; readonly requests: number }[]> {
  const { rows } = await sql<{ answer: Answer; proposals: number; requests: number }>`
    select answer, count(*)::int as proposals, count(distinct request_id)::int as requests from answers_for_dashboard(${regions}::text[], ${since}) group by answer`.execute(db);
  return rows;
}

export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

/** For a lead: appointments since a day, by how they went. */
export async function appointmentCounts(db: Database, regions: readonly string[], since: Date): Promise<{ readonly outcome: AppointmentOutcome; readonly appointments: number; readonly requests: number }[]> {
  const { rows } = await sql<{ outcome: AppointmentOutcome; appointments: number; requests: number }>`
    select outcome, count(*)::int as appointments, count(distinct request_id)::int as requests
    from appointments_for_dashboard(${regions}::text[], (${since}::timestamptz at time zone 'Europe/Amsterdam')::date) group by outcome`.execute(db);
  return rows;
}

/** For a lead: families of whom two or more found somebody since a moment, by how they are together. */
export async function familyCounts(db: Database, regions: readonly string[], since: Date): Promise<{ readonly together: Togetherness; readonly families: number }[]> {
  const { rows } = await sql<{ together: Togetherness; families: number }>`
    select together, count(*)::int as families from families_for_dashboard(${regions}::text[], ${since}) group by together`.execute(db);
  return rows;
}

export type Behind = { readonly answer?: Answer | undefined; readonly appointment?: AppointmentOutcome | undefined; readonly family?: Togetherness | undefined };

/** The ids of the requests behind one of these counts; null when none of them is asked. */
export async function requestsBehind(db: Database, regions: readonly string[], since: Date, { answer, appointment, family }: Behind): Promise<ReadonlySet<string> | null> {
  if (answer) return idsOf(sql<{ id: string }>`select request_id as id from answers_for_dashboard(${regions}::text[], ${since}) where answer = ${answer}`.execute(db));
  if (appointment) {
    return idsOf(sql<{ id: string }>`
      select request_id as id from appointments_for_dashboard(${regions}::text[], (${since}::timestamptz at time zone 'Europe/Amsterdam')::date) where outcome = ${appointment}`.execute(db));
  }
  return family ? idsOf(sql<{ id: string }>`select unnest(request_ids) as id from families_for_dashboard(${regions}::text[], ${since}) where together = ${family}`.execute(db)) : null;
}

async function idsOf(asked: Promise<{ rows: readonly { id: string }[] }>): Promise<ReadonlySet<string>> {
  return new Set((await asked).rows.map(({ id }) => id));
}

/** For a lead: what waits for a lead beside the requests: therapists, changes of profiles and of home regions to be approved. */
export async function approvalsWaiting(db: Database, regions: readonly string[]): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from therapist t join person p on p.id = t.person_id
    where p.erased_at is null and p.disabled_at is null
      and ((t.home_region = any (${regions}::text[]) and (t.status = 'submitted' or exists (select from profile_version v where v.therapist_id = t.id and v.status = 'open')))
        or exists (select from home_region_claim c where c.therapist_id = t.id and c.status = 'open' and c.to_region = any (${regions}::text[])))`.execute(db);
  return rows[0]?.waiting ?? 0;
}
