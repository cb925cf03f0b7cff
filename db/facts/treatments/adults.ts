import type { UnreviewedTreatment } from "../treatments.ts";
import { adultGuideline, choiceForAdults, known } from "./statement.ts";

const ledByLeadPractitioner = known(
  "Een behandelaar die de leiding mag hebben over een behandeling van volwassenen, of iemand die onder diens leiding werkt.",
  "A therapist who may lead a treatment of adults, or somebody who works under such a lead.",
);

const oneToOne = known("Eén op één.", "One to one.");

function forAdults(code: string, name: string, summary: { nl: string; en: string }): UnreviewedTreatment {
  return {
    code,
    name,
    audience: "adult",
    ageMin: 18,
    ageMax: null,
    matchable: true,
    facts: {
      summary: { ...summary, certainty: "general-knowledge" },
      format: oneToOne,
      evidence: choiceForAdults,
      evidenceLevel: "in-guideline",
      givenBy: ledByLeadPractitioner,
      sources: [adultGuideline],
    },
  };
}

/** Forms for the parents themselves. EMDR, exposure and NET stand with the children: they are for both. */
export const adultTreatments: readonly UnreviewedTreatment[] = [
  forAdults("imrs", "Imaginaire rescripting", {
    nl: "De cliënt haalt de herinnering terug en geeft haar in gedachten een ander einde.",
    en: "The client brings the memory back and gives it another ending in the mind.",
  }),
  forAdults("cpt", "Cognitieve therapie (CPT)", {
    nl: "De cliënt onderzoekt gedachten over het trauma, zoals “het was mijn schuld”, en leert anders kijken.",
    en: "The client examines thoughts about the trauma, like “it was my fault”, and learns to see it in another way.",
  }),
  forAdults("bepp", "BEPP", {
    nl: "Een korte behandeling met vaste stappen: terugkijken, schrijven, betekenis geven en afscheid nemen.",
    en: "A brief treatment in fixed steps: looking back, writing, giving meaning and saying farewell.",
  }),
  forAdults("writing", "Schrijftherapie", {
    nl: "De cliënt schrijft in opdrachten over wat er is gebeurd en wat dat betekent.",
    en: "The client writes in assignments about what happened and what it means.",
  }),
];
