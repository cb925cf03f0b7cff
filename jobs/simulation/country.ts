import { readFileSync } from "node:fs";
import { z } from "zod";

/** The 28 regions, how much of the demand each has, and which lie beside it. */
export interface Country {
  readonly weights: readonly (readonly [region: string, weight: number])[];
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

const RegionFile = z.object({ regions: z.array(z.object({ slug: z.string(), neighbours: z.array(z.object({ slug: z.string() })) })) });

/** From the facts that are loaded into every database. The number of gemeenten stands in for the number of people. */
export function country(): Country {
  const { regions } = RegionFile.parse(JSON.parse(fact("regions.json")));
  const gemeenten = fact("gemeenten.csv").trim().split("\n").slice(1);
  const many = Map.groupBy(gemeenten, (line) => line.split(",").at(-2) ?? "");
  return {
    weights: regions.map(({ slug }) => [slug, (many.get(slug)?.length ?? 0) + 1] as const),
    neighbours: new Map(regions.map(({ slug, neighbours }) => [slug, neighbours.map((one) => one.slug)])),
  };
}

function fact(name: string): string {
  return readFileSync(new URL(`../../db/facts/${name}`, import.meta.url), "utf8");
}
