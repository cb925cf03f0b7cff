import type { Chance } from "./random.ts";

/** What a made-up person asks for. Shares come from the numbers on shelters in the facts; those marked so are guesses. */
export type SeedSeeker = {
  kind: "screening" | "treatment";
  personKind: "child" | "parent";
  ageYears: number;
  turnsEighteenSoon: boolean;
  forms: string[];
  language: string;
  interpreterOk: boolean;
  therapistGender: "female" | "male" | null;
  genderMust: boolean;
  places: string[];
  partsOfWeek: string[];
  urgency: "crisis" | "high" | "normal";
};

/** A mother without children, with one, two, or three and more: a third, a third, a quarter, a tenth (inferred). */
export function familySize(chance: Chance): { children: number; parents: number } {
  const children = chance.weighted([[0, 33], [1, 33], [2, 24], [3, 10]] as const);
  return { children, parents: children === 0 || chance.yes(0.25) ? 1 : 0 };
}

export type FamilyTraits = Pick<SeedSeeker, "language" | "interpreterOk" | "places" | "partsOfWeek">;

const languages = [["nl", 62], ["ar", 8], ["tr", 6], ["en", 5], ["pl", 4], ["ti", 3], ["so", 2], ["uk", 2], ["fa", 2], ["es", 2], ["fr", 2], ["ru", 1], ["ckb", 1]] as const;
const weekdays = ["mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm", "thu-am", "thu-pm", "fri-am", "fri-pm"];

/** What the members of one family share. */
export function familyTraits(chance: Chance): FamilyTraits {
  const language = chance.weighted(languages);
  return {
    language,
    interpreterOk: language === "nl" || chance.yes(0.6),
    places: chance.weighted([[["at-practice"], 30], [["at-practice", "at-shelter"], 35], [["at-shelter"], 20], [["at-practice", "online"], 15]] as const).slice(),
    partsOfWeek: chance.some(weekdays, 2, 6).sort(),
  };
}

/** One member of the family. Three quarters of the children are under twelve. */
export function seeker(chance: Chance, traits: FamilyTraits, personKind: "child" | "parent"): SeedSeeker {
  const ageYears = personKind === "parent" ? chance.whole(18, 52) : chance.yes(0.75) ? chance.whole(1, 11) : chance.whole(12, 17);
  const therapistGender = chance.weighted([[null, 81], ["female", 17], ["male", 2]] as const);
  return {
    ...traits,
    kind: chance.yes(0.2) ? "screening" : "treatment",
    personKind,
    ageYears,
    turnsEighteenSoon: ageYears === 17 && chance.yes(0.5),
    forms: chance.yes(0.25) ? [] : formsFor(chance, ageYears),
    therapistGender,
    genderMust: therapistGender !== null && chance.yes(0.3),
    urgency: chance.weighted([["crisis", 5], ["high", 25], ["normal", 70]] as const),
  };
}

function formsFor(chance: Chance, age: number): string[] {
  const fitting = age < 4 ? ["pcit", "nika"] : age < 8 ? ["emdr", "writejunior", "pcit", "tfcgt"] : age < 18 ? ["emdr", "tfcgt", "writejunior", "kidnet"] : ["emdr", "ie", "kidnet"];
  const first = fitting[0] ?? "emdr";
  return chance.yes(0.55) ? [first] : chance.some(fitting, 1, 2);
}
