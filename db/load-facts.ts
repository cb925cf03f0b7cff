import { readFile } from "node:fs/promises";
import type pg from "pg";
import { z } from "zod";
import { defaultSettings } from "./facts/settings.ts";
import { treatmentWords } from "./facts/treatment-words.ts";
import { treatments } from "./facts/treatments.ts";

const regionsFile = z.object({
  regions: z.array(
    z.object({
      number: z.number(),
      slug: z.string(),
      name: z.string(),
      centrumgemeenten: z.array(z.string()),
      pilot: z.boolean(),
      tile: z.tuple([z.number(), z.number()]),
      neighbours: z.array(z.object({ slug: z.string(), waterway: z.boolean() })),
    }),
  ),
});

/** The day from which the facts in `db/facts` hold, as far as the platform is concerned. */
const knownFrom = "2026-01-01";

/**
 * Brings the facts of `db/facts` into an empty place. What is there already stays: the national team may have
 * changed it since, and a fact that changes gets a new dated row, not a new value in an old one.
 */
export async function loadFacts(client: pg.Client): Promise<void> {
  await client.query("begin");
  await loadRegions(client);
  await loadGemeenten(client);
  await loadTreatments(client);
  await loadTreatmentWords(client);
  await loadSettings(client);
  await client.query("commit");
}

async function loadRegions(client: pg.Client) {
  const { regions } = regionsFile.parse(JSON.parse(await readFile(new URL("./facts/regions.json", import.meta.url), "utf8")));
  for (const region of regions) {
    const { rowCount } = await client.query(
      "insert into region (slug, number, name, centrumgemeenten, pilot, tile_column, tile_row) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
      [region.slug, region.number, region.name, region.centrumgemeenten, region.pilot, ...region.tile],
    );
    if (rowCount && region.pilot) {
      await client.query("insert into region_activity (region, started_at) values ($1, $2)", [region.slug, knownFrom]);
    }
  }
  for (const region of regions) {
    for (const neighbour of region.neighbours) {
      await client.query("insert into region_neighbour values ($1, $2, $3) on conflict do nothing", [region.slug, neighbour.slug, neighbour.waterway]);
    }
  }
}

async function loadGemeenten(client: pg.Client) {
  const { rows } = await client.query("select from gemeente limit 1");
  if (rows.length > 0) return;
  const lines = (await readFile(new URL("./facts/gemeenten.csv", import.meta.url), "utf8")).trim().split("\n").slice(1);
  const table = lines.map(cellsOf);
  const column = (index: number) => table.map((row) => row[index]);
  await client.query("insert into gemeente (code, name) select * from unnest($1::text[], $2::text[])", [column(0), column(1)]);
  await client.query(
    "insert into gemeente_region (gemeente, region, certainty, valid_from) select *, $4::date from unnest($1::text[], $2::text[], $3::text[])",
    [column(0), column(2), column(3), knownFrom],
  );
}

/** One line of a CSV file in which a cell with a comma stands between quotes ("Nuenen, Gerwen en Nederwetten"). */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? "");
}

async function loadTreatments(client: pg.Client) {
  for (const treatment of treatments) {
    await client.query(
      "insert into treatment (code, name, audience, age_min, age_max, matchable, facts, reviewed_on, review_on) values ($1, $2, $3, $4, $5, $6, $7, $8::date, ($8::date + interval '1 year')::date) on conflict do nothing",
      [treatment.code, treatment.name, treatment.audience, treatment.ageMin, treatment.ageMax, treatment.matchable, treatment.facts, treatment.reviewedOn],
    );
  }
}

/** Apart from the catalogue itself, so that a catalogue that was loaded before gets them too. */
async function loadTreatmentWords(client: pg.Client) {
  const pairs = Object.entries(treatmentWords).flatMap(([code, words]) => words.map((word) => [code, word] as const));
  await client.query(
    "insert into treatment_word (treatment, word) select code, word from unnest($1::text[], $2::text[]) as known (code, word) join treatment using (code) on conflict do nothing",
    [pairs.map(([code]) => code), pairs.map(([, word]) => word)],
  );
}

async function loadSettings(client: pg.Client) {
  for (const setting of defaultSettings) {
    await client.query(
      // What the national team withdrew before it began does not come back with the next release.
      `insert into setting (key, valid_from, value, source, certainty, confirm_by) select $1, $2, $3, $4, $5, $6
       where not exists (select from setting_proposal where deed = 'withdraw' and approved and key = $1 and valid_from = $2) on conflict do nothing`,
      [setting.key, setting.validFrom, JSON.stringify(setting.value), setting.source, setting.certainty, setting.confirmBy],
    );
  }
}
