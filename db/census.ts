import { sql } from "kysely";
import type { CensusRow } from "../app/domain/census/tally.ts";
import type { PlaceStream } from "../app/domain/census/stream-rates.ts";
import { addDays, type IsoDate } from "../app/domain/iso-date.ts";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** Puts the rows of one day in the place of what was there. */
export async function writeCensus(trx: Database, day: { takenOn: IsoDate; takenAt: Date; milliseconds: number }, rows: readonly CensusRow[]): Promise<void> {
  await trx.deleteFrom("census").where("takenOn", "=", day.takenOn).execute();
  await trx.insertInto("censusDay").values(day).onConflict((known) => known.column("takenOn").doUpdateSet({ takenAt: day.takenAt, milliseconds: day.milliseconds })).execute();
  await sql`
    insert into census (taken_on, region, dimension, value, open_requests, proposed, arrived, found, withdrawn, places, taken, free, said_yes, said_no, cases_ended, unmet)
    select ${day.takenOn}::date, region, dimension, value, "openRequests", proposed, arrived, found, withdrawn, places, taken, free, "saidYes", "saidNo", "casesEnded", unmet
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(region text, dimension text, value text, "openRequests" int, proposed int, arrived int, found int,
      withdrawn int, places int, taken int, free int, "saidYes" int, "saidNo" int, "casesEnded" int, unmet jsonb)`.execute(trx);
}

/** The days from the first to the last that nobody has counted yet. */
export async function uncountedDays(db: Database, first: IsoDate, last: IsoDate): Promise<IsoDate[]> {
  const { rows } = await sql<{ day: IsoDate }>`
    select d::date as day from generate_series(${first}::date, ${last}::date, interval '1 day') as d
    where not exists (select from census_day where taken_on = d::date) order by 1`.execute(db);
  return rows.map(({ day }) => day);
}

/** The Dutch day of the first request ever; null when there is none. */
export async function firstDay(db: Database): Promise<IsoDate | null> {
  const { rows } = await sql<{ day: IsoDate | null }>`select (min(submitted_at) at time zone 'Europe/Amsterdam')::date as day from request`.execute(db);
  return rows[0]?.day ?? null;
}

/** What the census counted of each kind of place in so many days until this one. Therapists of two regions count twice, in what they had and in what ended alike: rates stay as they are. */
export async function placeStreams(db: Database, until: IsoDate, windowDays: number): Promise<Map<PlaceKind, PlaceStream>> {
  const { rows } = await sql<PlaceStream & { kind: PlaceKind }>`
    select value as kind, sum(taken)::int as "takenPlaceDays", sum(cases_ended)::int as "casesEnded", sum(said_yes)::int as "saidYes", sum(said_no)::int as "saidNo"
    from census where dimension = 'place-kind' and taken_on > ${addDays(until, -windowDays)}::date and taken_on <= ${until}::date group by value`.execute(db);
  return new Map(rows.map(({ kind, ...stream }) => [kind, stream]));
}
