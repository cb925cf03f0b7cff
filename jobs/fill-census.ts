/**
 * Counts the days of the past that nobody counted: `node jobs/fill-census.ts [--from 2026-01-31]`, with DATABASE_URL of the
 * worker's role. Days that were counted stay. Without a day it begins with the first request that is still kept.
 */
import { randomUUID } from "node:crypto";
import { takeCensus } from "../app/commands/take-census.ts";
import { dutchDay } from "../app/domain/amsterdam-time.ts";
import { addDays, IsoDate } from "../app/domain/iso-date.ts";
import { firstDay, uncountedDays } from "../db/census.ts";
import { connectPool, type Database, overPool } from "../db/connect.ts";

/** Returns the days that it counted. */
export async function fillCensus(db: Database, now: Date, from: IsoDate | null): Promise<IsoDate[]> {
  const first = from ?? (await firstDay(db));
  const days = first === null ? [] : await uncountedDays(db, first, addDays(dutchDay(now), -1));
  const occasion = { actor: { kind: "worker", task: "fill-census" } as const, now, cause: randomUUID(), origin: null };
  for (const day of days) await takeCensus(db, occasion, day);
  return days;
}

if (import.meta.main) {
  const asked = process.argv.indexOf("--from");
  const from = asked < 0 ? null : IsoDate.parse(process.argv[asked + 1]);
  const pool = connectPool(process.env["DATABASE_URL"] ?? "", 1);
  const days = await fillCensus(overPool(pool), new Date(), from);
  console.log(`${days.length} days counted${days.length > 0 ? `, from ${days[0]} to ${days.at(-1)}` : ""}.`);
  await pool.end();
}
