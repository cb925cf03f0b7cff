import { sql } from "kysely";
import type { RegionCertainty } from "../app/domain/gemeenten/change.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { nameOn, sortedBy } from "./gemeenten.ts";

export type PlacedGemeente = {
  readonly code: string;
  readonly name: string;
  /** The slug. */
  readonly region: string;
  readonly regionName: string;
  readonly certainty: RegionCertainty;
  readonly purchasing: string | null;
};

export type GemeenteSearch = { readonly text: string; readonly region: string; readonly certainty: string };

const inForce = (alias: string, on: IsoDate) => sql`${sql.ref(`${alias}.valid_from`)} <= ${on} and (${sql.ref(`${alias}.valid_until`)} is null or ${sql.ref(`${alias}.valid_until`)} > ${on})`;

/** The gemeenten that there are on a day, as they are placed then, by name. What is left empty in the search filters nothing. */
export async function gemeentenOn(db: Database, on: IsoDate, { text, region, certainty }: GemeenteSearch): Promise<PlacedGemeente[]> {
  const { rows } = await sql<PlacedGemeente>`select * from (
      select g.gemeente as code, ${nameOn("g.gemeente", on)} as name, g.region, r.name as region_name, g.certainty, p.name as purchasing
      from gemeente_region g join region r on r.slug = g.region
        left join gemeente_purchasing_region gp on gp.gemeente = g.gemeente and ${inForce("gp", on)}
        left join purchasing_region p on p.slug = gp.purchasing_region
      where ${inForce("g", on)} and (${region} = '' or g.region = ${region}) and (${certainty} = '' or g.certainty = ${certainty})
    ) placed where position(lower(${text}) in lower(name || ' ' || code)) > 0`.execute(db);
  return rows.toSorted((one, other) => sortedBy(one.name).localeCompare(sortedBy(other.name), "nl"));
}

export type DatedPlace = { readonly region: string; readonly certainty: RegionCertainty; readonly validFrom: IsoDate; readonly validUntil: IsoDate | null };

/** In which regions a gemeente lay, lies and will lie, the first first. */
export async function placesOfGemeente(db: Database, code: string): Promise<DatedPlace[]> {
  const { rows } = await sql<DatedPlace>`select r.name as region, g.certainty, g.valid_from, g.valid_until from gemeente_region g join region r on r.slug = g.region
    where g.gemeente = ${code} and g.valid_until is distinct from g.valid_from order by g.valid_from`.execute(db);
  return rows;
}

/** Which regions bought, buy and will buy youth care for a gemeente. */
export async function buyersOfGemeente(db: Database, code: string): Promise<Omit<DatedPlace, "certainty">[]> {
  const { rows } = await sql<Omit<DatedPlace, "certainty">>`select p.name as region, g.valid_from, g.valid_until from gemeente_purchasing_region g
    join purchasing_region p on p.slug = g.purchasing_region where g.gemeente = ${code} and g.valid_until is distinct from g.valid_from order by g.valid_from`.execute(db);
  return rows;
}

export type ChangeLine = {
  readonly id: string;
  readonly kind: string;
  readonly onDay: IsoDate;
  /** By name, as they were called the day before. */
  readonly gemeenten: string[];
  readonly source: string;
  readonly reason: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly undoneAt: Date | null;
};

const changeLines = sql`select c.id, c.kind, c.on_day, c.source, c.reason, p.name as made_by, c.made_at, c.undone_at,
    array(select coalesce((select ${nameOn("g.code", "9999-12-31")}), g.code) from unnest(c.gemeenten) with ordinality as g (code, place) order by place limit 12) as gemeenten
  from gemeente_change c join person p on p.id = c.made_by`;

/** What was changed in one gemeente, the newest first. */
export async function changesOfGemeente(db: Database, code: string): Promise<ChangeLine[]> {
  const { rows } = await sql<ChangeLine>`${changeLines} where ${code} = any (c.gemeenten) order by c.made_at desc, c.id`.execute(db);
  return rows;
}

/** What still has to come, the first day first; and what was changed last. */
export async function changesToCome(db: Database, today: IsoDate): Promise<ChangeLine[]> {
  const { rows } = await sql<ChangeLine>`${changeLines} where c.on_day > ${today} and c.undone_at is null order by c.on_day, c.made_at, c.id`.execute(db);
  return rows;
}

export async function changesMade(db: Database, today: IsoDate, most: number): Promise<ChangeLine[]> {
  const { rows } = await sql<ChangeLine>`${changeLines} where c.on_day <= ${today} or c.undone_at is not null order by c.made_at desc, c.id limit ${most}`.execute(db);
  return rows;
}

/** How many open requests come from each region, by slug. For the national team; nothing for others. */
export async function openRequestsByOrigin(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ region: string; requests: number }>`select region, requests from open_requests_by_origin()`.execute(db);
  return Object.fromEntries(rows.map(({ region, requests }) => [region, requests]));
}
