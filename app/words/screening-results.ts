import { bilingual } from "./bilingual.ts";

/** Results on the pages of a request and of a case, and what follows from them. */
export const screeningResultWords = bilingual(
  {
    title: "Uitkomsten",
    section: "Screening",
    when: "Wanneer",
    total: "Totaal",
    outOf: (most: number) => `van ${most}`,
    recordedBy: "Ingevoerd door",
    sides: { shelter: "de opvang", therapist: "de behandelaar" },
    advice: "Advies",
    note: "Toelichting",
    course: (name: string) => `Totaal op de ${name}, per meting`,
    change: (points: number) => {
      if (points === 0) return "Het totaal is even hoog als bij de eerste meting.";
      return points < 0 ? `Het totaal is ${-points} lager dan bij de eerste meting: minder klachten.` : `Het totaal is ${points} hoger dan bij de eerste meting: meer klachten.`;
    },
    none: "Er is nog geen uitkomst van een screening.",
    add: "Voeg een uitkomst toe",
    goesOn: "Verder met behandeling",
    goesOnText: "De screening is klaar. Met één druk op de knop wordt dit een aanvraag voor behandeling. De wachttijd telt door. De behandelaar die screende, kent deze persoon al: dat telt mee bij het zoeken.",
    goesOnAgainst: "Het advies is niet: behandeling. U beslist met het gezin.",
    goOn: "Maak er een aanvraag voor behandeling van",
    wentOn: "Dit is verder gegaan als aanvraag voor behandeling:",
    cameFrom: "Dit gaat verder na een screening:",
    clock: "De wachttijd telt vanaf die aanvraag.",
    caseIntro: "Voer in wat de screening gaf. De opvang leest het mee.",
    toCase: "Naar deze persoon",
    toScreening: "Voer de uitkomst van de screening in",
    bandTitle: "Screening",
    bandTooEarly: "gemeten kort na de gebeurtenis",
    bandNone: "Nog niet gedaan, of niet ingevoerd.",
  },
  {
    title: "Outcomes",
    section: "Screening",
    when: "When",
    total: "Total",
    outOf: (most) => `of ${most}`,
    recordedBy: "Entered by",
    sides: { shelter: "the shelter", therapist: "the therapist" },
    advice: "Advice",
    note: "Explanation",
    course: (name) => `Total of the ${name}, per measurement`,
    change: (points) => {
      if (points === 0) return "The total is as high as at the first measurement.";
      return points < 0 ? `The total is ${-points} lower than at the first measurement: fewer complaints.` : `The total is ${points} higher than at the first measurement: more complaints.`;
    },
    none: "There is no outcome of a screening yet.",
    add: "Add an outcome",
    goesOn: "On to treatment",
    goesOnText: "The screening is done. With one press of the button this becomes a request for treatment. The waiting time goes on. The therapist who screened knows this person already: that counts in the search.",
    goesOnAgainst: "The advice is not: treatment. You decide with the family.",
    goOn: "Make it a request for treatment",
    wentOn: "This went on as a request for treatment:",
    cameFrom: "This goes on after a screening:",
    clock: "The waiting time counts from that request.",
    caseIntro: "Enter what the screening gave. The shelter can read it.",
    toCase: "To this person",
    toScreening: "Enter the outcome of the screening",
    bandTitle: "Screening",
    bandTooEarly: "measured shortly after the event",
    bandNone: "Not done yet, or not entered.",
  },
);
