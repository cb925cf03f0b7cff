import { z } from "zod";
import { type AgeBand, ageBands } from "../age-band.ts";
import { Certainty } from "../certainty.ts";

const people = z.int().min(0);
const byBand = z.object(Object.fromEntries(ageBands.map((band) => [band, people])) as Record<AgeBand, typeof people>);

/**
 * About how many people in the whole country share an age band and a language: a dated setting, never counted from
 * our own rows, because few cases here say nothing about how few there are outside.
 */
export const ReferencePopulation = z.object({
  /** A combination that fewer people in the country share than this is rare. */
  fewest: z.int().min(1),
  /** The first group holds everybody, whatever they speak. A language that is in no group counts as in the last one. */
  groups: z.array(z.object({ languages: z.array(z.string()), people: byBand, source: z.string().min(1), certainty: Certainty })).min(1),
  /** Parents younger than eighteen, of all ages and languages together. */
  youngParents: z.object({ people, source: z.string().min(1), certainty: Certainty }),
});
export type ReferencePopulation = z.infer<typeof ReferencePopulation>;

const estimate = { source: "Order of magnitude, from memory of CBS figures on residents by country of origin; no table by language was found", certainty: "general-knowledge" as const };

function bands(...[infant, small, middle, teen, older, young, adult]: [number, number, number, number, number, number, number]) {
  return { "0-3": infant, "4-7": small, "8-11": middle, "12-15": teen, "16-17": older, "18-22": young, "23+": adult };
}

/** What the platform starts with. Coarse on purpose: each figure stands for one language of its group. [GK] */
export const assumedPopulation: ReferencePopulation = {
  fewest: 1_000,
  groups: [
    { languages: ["nl"], people: bands(680_000, 710_000, 740_000, 770_000, 400_000, 1_100_000, 13_500_000), ...estimate, source: "Order of magnitude of CBS, population by age" },
    { languages: ["en", "tr", "ar", "ary", "pl", "uk", "pap"], people: bands(8_000, 8_000, 8_000, 8_000, 4_000, 10_000, 100_000), ...estimate },
    {
      languages: ["bg", "ckb", "de", "es", "fa", "fr", "fy", "kmr", "prs", "pt", "rif", "ro", "ru", "so", "srn", "ti", "zh"],
      people: bands(5_000, 5_000, 5_000, 5_000, 2_500, 6_000, 50_000), ...estimate,
    },
    {
      languages: ["am", "bs", "cs", "dse", "el", "fil", "hi", "hr", "hu", "hy", "id", "it", "pa", "ps", "sk", "sq", "sr", "th", "ur", "vi"],
      people: bands(1_200, 1_200, 1_200, 1_200, 600, 1_500, 10_000), ...estimate,
    },
    { languages: ["az", "bn", "ka", "ln", "lt", "lv", "om", "sw", "ta", "tw", "yue", "zgh"], people: bands(200, 200, 200, 200, 100, 250, 2_000), ...estimate },
  ],
  youngParents: { people: 300, ...estimate, source: "Order of magnitude of CBS, births to mothers younger than 18" },
};
