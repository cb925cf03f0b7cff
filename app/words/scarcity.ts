import type { ScarcityLevel } from "../domain/census/scarcity-level.ts";
import { bilingual } from "./bilingual.ts";

type ScarcityWords = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly learntOn: (day: string, days: number) => string;
  readonly notYet: string;
  readonly nothing: string;
  readonly caption: string;
  readonly who: string;
  readonly region: string;
  readonly payer: string;
  readonly routes: Readonly<Record<"jeugdwet" | "zvw", string>>;
  readonly level: string;
  readonly levels: Readonly<Record<ScarcityLevel, string>>;
  readonly requests: string;
  readonly kind: (need: string, ages: string, language: string) => string;
  readonly screening: string;
  readonly therapistDecides: string;
  readonly ages: (from: number, to: number) => string;
  readonly adults: (from: number) => string;
  readonly partly: (nobody: number, requests: number) => string;
  readonly effect: string;
  readonly effectText: string;
};

/** Scarcity as a lead sees it: kinds of help, never a therapist. */
export const scarcityWords = bilingual<ScarcityWords>(
  {
    title: "Welke hulp is schaars?",
    intro: "Hier staat voor welke aanvragen het moeilijk is om een behandelaar te vinden. Gebruik het om te weten wie u zoekt.",
    back: "Terug naar het overzicht",
    learntOn: (day, days) => `Berekend in de nacht van ${day}, uit de aanvragen en plekken van de laatste ${days} dagen.`,
    notYet: "Er is nog niets berekend. Dat gebeurt elke nacht.",
    nothing: "Niets is schaars. Voor elke soort aanvraag was er ruimte genoeg.",
    caption: "Soorten aanvragen, de schaarste eerst",
    who: "Voor wie",
    region: "Regio",
    payer: "Wie betaalt",
    routes: { jeugdwet: "Gemeente (Jeugdwet)", zvw: "Zorgverzekeraar (Zvw)" },
    level: "Hoe schaars",
    levels: { nobody: "Er is niemand", "very-scarce": "Heel schaars", scarce: "Schaars", "sometimes-short": "Soms te weinig" },
    requests: "Aanvragen",
    kind: (need, ages, language) => `${need}, ${ages}, in het ${language}`,
    screening: "Screening",
    therapistDecides: "De behandelaar kiest de vorm",
    ages: (from, to) => `${from}–${to} jaar`,
    adults: (from) => `vanaf ${from} jaar`,
    partly: (nobody, requests) => `Voor ${nobody} van de ${requests} is er niemand`,
    effect: "Wat doet Schakel hiermee?",
    effectText: "Een plek die weinig anderen kunnen geven, bewaart Schakel voor wie er geen andere heeft. Geen kind wordt daardoor overgeslagen. Wie het eerst aan de beurt is, krijgt ook het eerst een voorstel.",
  },
  {
    title: "Which help is scarce?",
    intro: "This shows for which requests it is hard to find a therapist. Use it to know whom you are looking for.",
    back: "Back to the overview",
    learntOn: (day, days) => `Worked out in the night of ${day}, from the requests and places of the last ${days} days.`,
    notYet: "Nothing has been worked out yet. That happens every night.",
    nothing: "Nothing is scarce. There was room enough for every kind of request.",
    caption: "Kinds of request, the scarcest first",
    who: "For whom",
    region: "Region",
    payer: "Who pays",
    routes: { jeugdwet: "Gemeente (Jeugdwet)", zvw: "Health insurer (Zvw)" },
    level: "How scarce",
    levels: { nobody: "There is nobody", "very-scarce": "Very scarce", scarce: "Scarce", "sometimes-short": "Sometimes too few" },
    requests: "Requests",
    kind: (need, ages, language) => `${need}, ${ages}, in ${language}`,
    screening: "Screening",
    therapistDecides: "The therapist decides the treatment",
    ages: (from, to) => `${from}–${to} years`,
    adults: (from) => `from ${from} years`,
    partly: (nobody, requests) => `For ${nobody} of the ${requests} there is nobody`,
    effect: "What does Schakel do with this?",
    effectText: "A place that few others can give, Schakel keeps for who has no other. No child is passed over for that. Whoever is first in the queue also gets the first proposal.",
  },
);
