import type { Chance } from "./random.ts";

/** What a made-up therapist offers. */
export type SeedOfferer = {
  gender: "female" | "male";
  professions: string[];
  languages: string[];
  interpreterOk: boolean;
  places: string[];
  partsOfWeek: string[];
  zvwContract: "all" | "some" | "none";
  treatments: { treatment: string; ageMin: number; ageMax: number }[];
  treatmentPlaces: number;
  screeningPlaces: number;
};

const weekdays = ["mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm", "thu-am", "thu-pm", "fri-am", "fri-pm"];
const spoken = ["en", "ar", "tr", "de", "fr", "es", "pl", "fa", "ru", "uk", "so", "ti"] as const;

/** Five in six are women; one in five treats in another language than Dutch or English (guesses). */
export function offerer(chance: Chance): SeedOfferer {
  const adults = chance.yes(0.3);
  return {
    gender: chance.yes(0.82) ? "female" : "male",
    professions: [adults ? chance.pick(["gz-psycholoog", "psychotherapeut", "klinisch-psycholoog"]) : chance.pick(["orthopedagoog-generalist", "kinder-en-jeugdpsycholoog-nip", "gz-psycholoog"])],
    languages: ["nl", ...(chance.yes(0.7) ? ["en"] : []), ...(chance.yes(0.22) ? [chance.pick(spoken)] : [])].filter((code, index, all) => all.indexOf(code) === index),
    interpreterOk: chance.yes(0.6),
    places: chance.weighted([[["at-practice"], 40], [["at-practice", "online"], 25], [["at-practice", "at-shelter"], 25], [["at-practice", "at-shelter", "online"], 10]] as const).slice(),
    partsOfWeek: chance.some(weekdays, 2, 7).sort(),
    zvwContract: chance.weighted([["all", 45], ["some", 25], ["none", 30]] as const),
    treatments: treatmentsOf(chance, adults),
    treatmentPlaces: chance.whole(1, 5),
    screeningPlaces: chance.yes(0.4) ? chance.whole(1, 2) : 0,
  };
}

function treatmentsOf(chance: Chance, adults: boolean) {
  const offers = [{ treatment: "emdr", ageMin: 4, ageMax: adults ? 99 : 18 }];
  if (chance.yes(0.45)) offers.push({ treatment: "tfcgt", ageMin: 4, ageMax: 18 });
  if (chance.yes(0.3)) offers.push({ treatment: "writejunior", ageMin: 4, ageMax: 18 });
  if (chance.yes(0.2)) offers.push({ treatment: "pcit", ageMin: 2, ageMax: 7 });
  if (chance.yes(0.12)) offers.push({ treatment: "nika", ageMin: 0, ageMax: 6 });
  if (chance.yes(0.15)) offers.push({ treatment: "kidnet", ageMin: 7, ageMax: adults ? 99 : 18 });
  if (adults && chance.yes(0.5)) offers.push({ treatment: "ie", ageMin: 16, ageMax: 99 });
  return offers;
}
