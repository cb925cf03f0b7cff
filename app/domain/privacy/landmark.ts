import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const chain = oneOf(`
  Jumbo Lidl Aldi Albert_Heijn AH Vomar Deka Dekamarkt Dirk Coop Spar Plus Hoogvliet Hema HEMA Action Kruidvat Etos Blokker Gamma
  Praxis Karwei McDonald's KFC Ikea IKEA Primark Zeeman Wibra Xenos Shell BP Esso`);
const beside = oneOf("naast boven achter tegenover hoek_bij hoek_van vlakbij vlak_bij near above behind beside next_to opposite");
const article = "(?:de |het |the )?";

const patterns = [
  // "boven de Lidl", "om de hoek bij de Jumbo".
  new RegExp(`\\b${beside} ${article}(?<found>${chain}(?: in [A-Z][a-z]+)?)\\b`, "dg"),
  // "bij de Jumbo in Heiloo": there may be one only.
  new RegExp(`\\b${oneOf("bij van uit at")} ${article}(?<found>${chain} in [A-Z][a-z]+)\\b`, "dg"),
];

/** A shop of a chain as a landmark: with its town, or beside a house, it is an address. The shop by itself passes. */
export function findLandmarks(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text));
}
