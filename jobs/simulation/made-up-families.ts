import type { Chance } from "../../db/seed/random.ts";
import { familySize } from "../../db/seed/seekers.ts";
import type { Country } from "./country.ts";

export const weekdays = ["mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm", "thu-am", "thu-pm", "fri-am", "fri-pm"];

/** Guesses, like all shares of what people ask for: no count of them was found [NF]. */
export const shareOfLanguages = [["nl", 62], ["ar", 8], ["tr", 6], ["en", 5], ["pl", 4], ["ti", 3], ["so", 2], ["uk", 2], ["fa", 2], ["es", 2], ["fr", 2], ["ru", 2]] as const;

/** What the members of a family share. */
export function familyTraits(country: Country, chance: Chance) {
  const region = chance.weighted(country.weights);
  const language = chance.weighted(shareOfLanguages);
  return {
    region, language, interpreterOk: language === "nl" || chance.yes(0.7), origin: originOf(region, country, chance),
    places: chance.weighted([[["at-practice"], 30], [["at-practice", "at-shelter"], 35], [["at-shelter"], 15], [["at-practice", "online"], 20]] as const).slice(),
    partsOfWeek: chance.some(weekdays, 2, 6).sort(),
  };
}
export type FamilyTraits = ReturnType<typeof familyTraits>;

/** Seven in ten stay in their own region; of the others most come from next door, for safety some from far away. */
function originOf(region: string, { neighbours, weights }: Country, chance: Chance) {
  const kind = chance.weighted([["region", 90], ["abroad", 3], ["unknown", 7]] as const);
  const nearby = neighbours.get(region) ?? [];
  const elsewhere = nearby.length > 0 && chance.yes(0.6) ? chance.pick(nearby) : chance.weighted(weights);
  const from = chance.yes(0.7) ? region : elsewhere;
  return kind === "region" ? { kind, region: from } : { kind };
}

/**
 * Who comes to a shelter together and asks for help [S*]: mothers without children 33 %, with one 33 %, with two 24 %,
 * with three 10 %; three quarters of the children are under twelve.
 */
export function familyMembers(chance: Chance) {
  const { children, parents } = familySize(chance);
  return [...Array.from({ length: children }, () => childAge(chance)), ...Array.from({ length: parents }, () => chance.whole(19, 52))].map((age) => memberNeed(age, chance));
}

function childAge(chance: Chance): number {
  return chance.yes(0.75) ? chance.whole(0, 11) : chance.whole(12, 17);
}

function memberNeed(ageYears: number, chance: Chance) {
  const kind = chance.yes(0.2) ? ("screening" as const) : ("treatment" as const);
  const therapistGender = chance.weighted([[null, 81], ["female", 17], ["male", 2]] as const);
  return {
    kind, ageYears, turnsEighteenSoon: ageYears === 17 && chance.yes(0.5), forms: kind === "screening" || chance.yes(0.25) ? [] : formsFor(ageYears, chance),
    therapistGender, genderMust: therapistGender !== null && chance.yes(0.3), urgency: chance.weighted([["crisis", 5], ["high", 25], ["normal", 70]] as const),
    absenceLikely: chance.yes(0.15),
    populations: [],
  };
}

function formsFor(age: number, chance: Chance): string[] {
  if (age < 2) return ["nika"];
  const fitting = age < 4 ? ["pcit", "nika"] : age < 8 ? ["emdr", "writejunior", "pcit", "tfcgt"] : age < 18 ? ["emdr", "tfcgt", "writejunior", "kidnet"] : ["emdr", "ie", "kidnet"];
  return chance.yes(0.45) ? [fitting[0] ?? "emdr"] : chance.some(fitting, 1, 2);
}
