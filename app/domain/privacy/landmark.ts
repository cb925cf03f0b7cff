import { gemeenten } from "./known-places.ts";
import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const chain = oneOf(`
  Jumbo Lidl Aldi Albert_Heijn AH Vomar Deka Dekamarkt Dirk Coop Spar Plus Hoogvliet Hema HEMA Action Kruidvat Etos Blokker Gamma
  Praxis Karwei McDonald's KFC Ikea IKEA Primark Zeeman Wibra Xenos Shell BP Esso`);
const beside = oneOf("naast boven achter tegenover hoek_bij hoek_van vlakbij vlak_bij near above behind beside next_to opposite");
const article = "(?:de |het |the )?";

const knownPlaces: ReadonlySet<string> = new Set(gemeenten.toLowerCase().trim().split(/\s+/));

const patterns = [
  // "boven de Lidl", "om de hoek bij de Jumbo".
  new RegExp(`\\b${beside} ${article}(?<found>${chain}(?: in [A-Z][a-z]+)?)\\b`, "dg"),
  // "bij de Jumbo in Heiloo": there may be one only.
  new RegExp(`\\b${oneOf("bij van uit at")} ${article}(?<found>${chain} in [A-Z][a-z]+)\\b`, "dg"),
];

// "naast het politiebureau in hoorn": what a town has one of, and the town.
const ofTown = new RegExp(
  `\\b${beside} ${article}(?:\\w+ )?${oneOf("politiebureau station kerk moskee ziekenhuis manege gemeentehuis stadhuis molen zwembad brandweer kazerne bibliotheek school police_station church mosque hospital town_hall")} (?:in|van|of) (?<town>[A-Za-z]+)`,
  "dgi",
);
const station = new RegExp(`\\b(?:${beside}|bij) (?:het )?station (?<town>[A-Za-z]+)`, "dgi");
const chainInSmall = new RegExp(`\\b${beside} (?:de|het|the) (?<found>${chain}(?: in [a-z]+)?)\\b`, "dgi");

/** A shop of a chain as a landmark: with its town, or beside a house, it is an address. The shop by itself passes. */
export function findLandmarks(text: string): Span[] {
  const towns = [ofTown, station].flatMap((pattern) => Array.from(text.matchAll(pattern))).filter(({ groups }) => knownPlaces.has(groups?.["town"]?.toLowerCase() ?? ""));
  const named = towns.map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return [...[...patterns, chainInSmall].flatMap((pattern) => spansOf(pattern, text)), ...named];
}
