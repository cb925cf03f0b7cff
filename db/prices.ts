import { sql } from "kysely";
import type { ScarceKind } from "../app/domain/census/scarce-kinds.ts";
import { addDays, type IsoDate } from "../app/domain/iso-date.ts";
import { noPrices, type ScarcityPrices } from "../app/domain/matching/scarcity-price.ts";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

export interface LearntPrices {
  /** The night on which they were learnt; null when there is none that is recent enough. */
  readonly learntOn: IsoDate | null;
  readonly prices: ScarcityPrices;
}

/** For the engine: the newest prices that were known on a day, when they are not older than so many days. */
export async function newestPrices(db: Database, on: IsoDate, usedForDays: number): Promise<LearntPrices> {
  return pricesOf(db, await newestNight(db, addDays(on, -usedForDays), on));
}

/** The newest prices from before a night: what tonight's are mixed with. */
export async function pricesBefore(db: Database, night: IsoDate, usedForDays: number): Promise<LearntPrices> {
  return pricesOf(db, await newestNight(db, addDays(night, -usedForDays), addDays(night, -1)));
}

async function newestNight(db: Database, from: IsoDate, until: IsoDate): Promise<IsoDate | null> {
  const night = await db
    .selectFrom("scarcityNight").select("learntOn").where("learntOn", ">=", from).where("learntOn", "<=", until).orderBy("learntOn", "desc").limit(1).executeTakeFirst();
  return night?.learntOn ?? null;
}

async function pricesOf(db: Database, learntOn: IsoDate | null): Promise<LearntPrices> {
  if (learntOn === null) return { learntOn, prices: noPrices };
  const rows = await db.selectFrom("scarcityPrice").select(["therapistId", "placeKind", "points"]).where("learntOn", "=", learntOn).orderBy("therapistId").orderBy("placeKind").execute();
  const prices: Record<string, Partial<Record<PlaceKind, number>>> = {};
  for (const { therapistId, placeKind, points } of rows) prices[therapistId] = { ...prices[therapistId], [placeKind as PlaceKind]: points };
  return { learntOn, prices };
}

export interface Night {
  readonly learntOn: IsoDate;
  readonly learntAt: Date;
  readonly requests: number;
  readonly rates: object;
  readonly milliseconds: number;
}

export interface PriceRow {
  readonly therapistId: string;
  readonly kind: PlaceKind;
  readonly points: number;
}

/** Puts what was learnt in one night in the place of what was there. */
export async function writePrices(trx: Database, night: Night, prices: readonly PriceRow[], kinds: readonly ScarceKind[]): Promise<void> {
  await trx.deleteFrom("scarcityNight").where("learntOn", "=", night.learntOn).execute();
  await trx.insertInto("scarcityNight").values({ ...night, rates: JSON.stringify(night.rates) }).execute();
  await sql`
    insert into scarcity_price select ${night.learntOn}::date, p."therapistId", p.kind, p.points
    from jsonb_to_recordset(${JSON.stringify(prices)}::jsonb) as p("therapistId" uuid, kind text, points int)`.execute(trx);
  await sql`
    insert into scarcity_kind select ${night.learntOn}::date, k.region, k.forms, k."ageBand", k.language, k.route, k.requests, k.nobody, k.points
    from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as k(region text, forms text, "ageBand" text, language text, route text, requests int, nobody int, points int)`.execute(trx);
}

export async function forgetPricesBefore(trx: Database, day: IsoDate): Promise<void> {
  await trx.deleteFrom("scarcityNight").where("learntOn", "<", day).execute();
}

/** Requests that were sent in these days, whatever became of them. */
export async function requestsSentBetween(db: Database, from: Date, until: Date): Promise<string[]> {
  const rows = await db.selectFrom("request").select("id").where("submittedAt", ">=", from).where("submittedAt", "<", until).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

export type ShownKind = Omit<ScarceKind, "forms"> & { readonly forms: readonly string[] };

const shownAtMost = 100;

/** For a lead: what was scarce in these regions in the newest night until a day: first what nobody can give, then what costs most. */
export async function scarceKinds(db: Database, regions: readonly string[], on: IsoDate, usedForDays: number): Promise<{ learntOn: IsoDate | null; kinds: ShownKind[] }> {
  const learntOn = await newestNight(db, addDays(on, -usedForDays), on);
  if (learntOn === null) return { learntOn, kinds: [] };
  const rows = await db
    .selectFrom("scarcityKind").select(["region", "forms", "ageBand", "language", "route", "requests", "nobody", "points"])
    .where("learntOn", "=", learntOn).where("region", "in", regions)
    .orderBy(sql`nobody = requests`, "desc").orderBy("points", "desc").orderBy("requests", "desc").orderBy("forms").orderBy("ageBand").orderBy("language").orderBy("route").orderBy("region")
    .limit(shownAtMost).execute();
  return { learntOn, kinds: rows.map(({ forms, ...row }) => ({ ...row, forms: forms === "" ? [] : forms.split(",") }) as ShownKind) };
}
