import { seeded } from "../domain/matching/cast.ts";

export interface Spot { x: number; y: number }
interface Region extends Spot { weight: number; supply: number }

/** What decides who can go to whom; sets of forms, languages and places of treatment are bits of a number. */
interface Traits extends Spot { region: number; routes: number; forms: number; firstForm: number; languages: number; places: number; steadiness: number }
export interface Therapist extends Traits { ageFrom: number; ageTo: number; isWoman: boolean; reach: number; practice: number; share: number }
export interface Child extends Traits { age: number; wishesWoman: boolean | null; urgency: "crisis" | "high" | "normal"; weeks: number; household: number }

/** Draws from a seed, in the shapes that people come in. */
export interface Dice {
  chance(share: number): boolean;
  below(limit: number): number;
  between(low: number, high: number): number;
  /** Around zero, as heights and distances are (Box and Muller). */
  normal(): number;
  /** A number of the list, as often as it weighs. */
  weighed(weights: readonly number[]): number;
}

export function diceOf(seed: number): Dice {
  const random = seeded(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  return {
    chance: (share) => random() < share,
    below: (limit) => Math.floor(random() * limit),
    between,
    normal: () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    weighed(weights) {
      let left = between(0, weights.reduce((sum, weight) => sum + weight, 0));
      const found = weights.findIndex((weight) => (left -= weight) < 0);
      return found < 0 ? weights.length - 1 : found;
    },
  };
}

/** Twenty-eight regions: a few large ones and many small ones, with unequal numbers of therapists for their need. */
export const land: readonly Region[] = landOf(diceOf(28));

function landOf(dice: Dice): Region[] {
  return Array.from({ length: 28 }, (_, rank) => (
    { x: dice.between(0, 1), y: dice.between(0, 1), weight: (rank + 1.5) ** -0.85, supply: dice.between(0.6, 1.5) }));
}

export function around({ x, y, weight }: Region, dice: Dice): Spot {
  const width = 0.05 + 0.05 * Math.sqrt(weight);
  return { x: x + dice.normal() * width, y: y + dice.normal() * width };
}

const formsByUse = [18, 16, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const languagesByUse = [30, 22, 16, 10, 8, 6, 5, 4, 3, 2, 2];
const ageRanges: readonly (readonly [number, number])[] = [[0, 6], [4, 12], [4, 12], [6, 18], [6, 18], [4, 18], [12, 23], [0, 23]];
const dutch = 1;

export function therapist(region: number, spot: Spot, dice: Dice): Therapist {
  const [ageFrom, ageTo] = ageRanges[dice.below(ageRanges.length)]!;
  const firstForm = dice.weighed(formsByUse);
  return {
    ...spot, region, ageFrom, ageTo, firstForm,
    routes: [1, 2, 3][dice.weighed([45, 17, 38])]!,
    forms: (1 << firstForm) | someForms(1 + dice.below(4), dice),
    languages: dutch | (dice.chance(0.27) ? otherLanguage(dice) : 0),
    isWoman: dice.chance(0.82),
    places: 1 | (dice.chance(0.45) ? 2 : 0) | (dice.chance(0.35) ? 4 : 0),
    reach: Math.exp(0.45 * dice.normal()), steadiness: dice.below(4), practice: -1,
    share: 0.3 + 3.4 * dice.between(0, 1) * dice.between(0, 1),
  };
}

/** The children of one household come together: one region, one language, one urgency, and each its own age and need. */
export function family(region: number, spot: Spot, size: number, household: number, dice: Dice): Child[] {
  const shared = {
    ...spot, region, household,
    routes: dice.chance(0.76) ? 1 : 2,
    languages: dice.chance(0.82) ? dutch : otherLanguage(dice),
    wishesWoman: [null, true, false][dice.weighed([81, 17, 2])]!,
    places: dice.chance(0.3) ? 2 : 1 | (dice.chance(0.5) ? 2 : 0) | (dice.chance(0.25) ? 4 : 0),
    urgency: (["crisis", "high", "normal"] as const)[dice.weighed([15, 25, 60])]!,
    weeks: Math.min(78, Math.floor(-Math.log(1 - dice.between(0, 1)) * 11)),
    steadiness: dice.below(4),
  };
  return Array.from({ length: size }, () => {
    const firstForm = dice.weighed(formsByUse);
    const forms = (1 << firstForm) | someForms((dice.chance(0.7) ? 1 : 0) + (dice.chance(0.3) ? 1 : 0), dice);
    return { ...shared, age: size === 1 ? dice.below(18) : 2 + dice.below(15), firstForm, forms };
  });
}

function someForms(count: number, dice: Dice): number {
  let forms = 0;
  for (let i = 0; i < count; i += 1) forms |= 1 << dice.weighed(formsByUse);
  return forms;
}

function otherLanguage(dice: Dice): number {
  return 2 << dice.weighed(languagesByUse);
}
