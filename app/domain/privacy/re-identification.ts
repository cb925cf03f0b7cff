import { ageBandOf, agesOfBand } from "../age-band.ts";
import type { PersonKind } from "../request.ts";
import type { ReferencePopulation } from "./reference-population.ts";
import { hidesAge, hidesLanguage, type ShownAs } from "./shown-as.ts";

type Person = { readonly personKind: PersonKind; readonly ageYears: number; readonly language: string };

/** Why somebody could be recognised, and which coarser ways of showing help. `people`: about how many share it, in the country. */
export type Rarity = {
  readonly because: "age-and-language" | "young-parent";
  readonly people: number;
  readonly helps: readonly Exclude<ShownAs, "exact">[];
};

/** No band has an end in life: above 22 the years are spread over about this many. */
const adultYears = 40;
const adultFrom = 18;

/**
 * Whether so few people in the country share this age in years and this language that a therapist or lead could know
 * who it is; null when there are enough. By the national table alone: what our own rows count plays no part.
 */
export function rarityOf(person: Person, population: ReferencePopulation): Rarity | null {
  if (isYoungParent(person)) return youngParentRarity(population);
  const people = peopleShownAs(person, "exact", population);
  if (people >= population.fewest) return null;
  const enough = (way: ShownAs) => peopleShownAs(person, way, population) >= population.fewest;
  const single = (["age-band", "language-hidden"] as const).filter(enough);
  const helps = single.length > 0 ? single : (["both"] as const).filter(enough);
  return { because: "age-and-language", people, helps };
}

/** About how many people in the country are like what others would read of this person. */
export function peopleShownAs({ ageYears, language }: Person, way: ShownAs, { groups }: ReferencePopulation): number {
  const everybody = groups[0];
  const group = hidesLanguage(way) ? everybody : (groups.find(({ languages }) => languages.includes(language)) ?? groups.at(-1));
  const inBand = group?.people[ageBandOf(ageYears)] ?? 0;
  return hidesAge(way) ? inBand : Math.round(inBand / yearsInBandOf(ageYears));
}

/** Neither a band nor another language makes a parent of sixteen one of many: only a person can decide that. */
function youngParentRarity({ youngParents, fewest }: ReferencePopulation): Rarity | null {
  return youngParents.people < fewest ? { because: "young-parent", people: youngParents.people, helps: [] } : null;
}

function isYoungParent({ personKind, ageYears }: Person): boolean {
  return personKind === "parent" && ageYears < adultFrom;
}

function yearsInBandOf(ageYears: number): number {
  const { from, to } = agesOfBand(ageBandOf(ageYears));
  return Math.min(to - from + 1, adultYears);
}
