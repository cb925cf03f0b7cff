import type { Statement } from "../../../app/domain/treatment.ts";

/** Read in one of the sources of the treatment. */
export function read(nl: string, en: string): Statement {
  return { nl, en, certainty: "source" };
}

/** Generally known in the field; we have not read it in a source. */
export function known(nl: string, en: string): Statement {
  return { nl, en, certainty: "general-knowledge" };
}

/** Looked for and not found. */
export function notFound(nl: string, en: string): Statement {
  return { nl, en, certainty: "not-found" };
}

export const youthGuideline = {
  title: "Richtlijn Traumagerelateerde problemen voor jeugdhulp en jeugdbescherming (2023)",
  url: "https://richtlijnenjeugdhulp.nl/traumagerelateerde-problemen/",
};

export const adultGuideline = { title: "Richtlijn PTSS voor volwassenen (2025)", url: "https://richtlijnendatabase.nl/richtlijn/ptss/" };

export const noRatingFound = notFound(
  "We hebben geen beoordeling gevonden in een Nederlandse databank. Dat zegt niet dat de behandeling niet werkt.",
  "We found no rating in a Dutch database. That does not say that the treatment does not work.",
);

export const firstChoiceForYouth = read(
  "De Nederlandse richtlijn voor jeugd noemt deze behandeling als eerste keuze bij klachten na trauma.",
  "The Dutch guideline for young people names this treatment as a first choice for symptoms after trauma.",
);

export const choiceForAdults = read(
  "De Nederlandse richtlijn voor volwassenen noemt deze behandeling als een van de keuzes bij PTSS. Cliënt en behandelaar kiezen samen.",
  "The Dutch guideline for adults names this treatment as one of the choices for PTSD. Client and therapist choose together.",
);
