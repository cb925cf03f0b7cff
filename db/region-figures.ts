import { sql } from "kysely";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

export type Supply = {
  readonly kind: PlaceKind;
  /** The code of a treatment form; null: all places of this kind together. One place counts under every form its therapist gives. */
  readonly form: string | null;
  readonly free: number;
  readonly freeJeugdwet: number;
  readonly freeZvw: number;
};

/** For a lead: the free places of approved therapists who serve these of the actor's regions and are not paused, under each law. */
export async function freeSupply(db: Database, regions: readonly string[]): Promise<Supply[]> {
  const { rows } = await sql<Supply>`
    select kind, form, free, free_jeugdwet as "freeJeugdwet", free_zvw as "freeZvw" from supply_in_regions(${regions}::text[])`.execute(db);
  return rows;
}

/** For a lead: the same free places per language that is spoken there. One place counts under each. */
export async function freeByLanguage(db: Database, regions: readonly string[]): Promise<{ readonly language: string; readonly free: number }[]> {
  const { rows } = await sql<{ language: string; free: number }>`select language, free from supply_by_language(${regions}::text[])`.execute(db);
  return rows;
}
