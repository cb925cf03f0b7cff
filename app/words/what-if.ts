import type { Assumption, Relaxation } from "../domain/what-if/assumption.ts";
import { bilingual } from "./bilingual.ts";

type WhatIfWords = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly backToList: string;
  readonly new: string;
  readonly name: string;
  readonly nameHint: string;
  readonly region: string;
  readonly make: string;
  readonly saved: string;
  readonly none: string;
  readonly assumptions: string;
  readonly nothingYet: string;
  readonly takeBack: string;
  readonly outcome: string;
  readonly weighing: string;
  readonly look: string;
  readonly weighedAt: string;
  readonly again: string;
  readonly remove: string;
  readonly today: string;
  readonly columns: Readonly<Record<"served" | "waiting", string>>;
  readonly fromTo: string;
  readonly whatHelps: string;
  readonly becomes: string;
  readonly served: string;
  readonly waiting: string;
  readonly line: string;
  readonly everyone: string;
  readonly change: (more: number, fewer: number) => string;
  readonly few: string;
  readonly about: (more: number) => string;
  readonly whyAbout: string;
  readonly byUrgency: string;
  readonly byForm: string;
  readonly therapistDecides: string;
  readonly add: string;
  readonly addWhat: Readonly<Record<Assumption["what"], string>>;
  readonly suppose: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<"treatment" | "screening", string>>;
  readonly form: string;
  readonly anyForm: string;
  readonly age: string;
  readonly language: string;
  readonly route: string;
  readonly place: string;
  readonly places: string;
  readonly therapist: string;
  readonly noTherapists: string;
  readonly rule: string;
  readonly rules: Readonly<Record<Relaxation, string>>;
  readonly said: {
    readonly newTherapist: (kind: string, places: number) => string;
    readonly freePlaces: (who: string, kind: string, places: number) => string;
    readonly leaves: (who: string) => string;
    readonly contract: (who: string, region: string) => string;
  };
  readonly someoneGone: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** A lead works out what a change would do, before anything is real. */
export const whatIfWords = bilingual<WhatIfWords>(
  {
    title: "Wat als?",
    intro: "Reken uit wat een verandering zou doen voor wie nu wacht. Er verandert niets echt: geen behandelaar, plek of aanvraag.",
    back: "Terug naar het overzicht", backToList: "Terug naar alle berekeningen", new: "Nieuwe berekening",
    name: "Naam", nameHint: "Bijvoorbeeld: twee EMDR-plekken erbij. Noem geen personen.", region: "Regio", make: "Maak de berekening",
    saved: "Bewaarde berekeningen", none: "Er zijn nog geen berekeningen.",
    assumptions: "Wat veronderstelt u?", nothingYet: "Nog niets. Kies hieronder wat u wilt veranderen.", takeBack: "Haal weg",
    outcome: "Wat zou het doen?", weighing: "Dit wordt nu uitgerekend.", look: "Kijk of het klaar is", weighedAt: "Uitgerekend op", again: "Reken opnieuw met wie nu wacht", remove: "Verwijder deze berekening",
    today: "Vandaag", columns: { served: "Vinden iemand", waiting: "Wachten" }, fromTo: "Vandaag → met uw verandering.", becomes: "wordt", whatHelps: "Bekijk welke plekken wel helpen", served: "vinden iemand", waiting: "wachten", line: "Wie", everyone: "Iedereen",
    change: (more, fewer) => {
      if (more === 0 && fewer === 0) return "Dit verandert voor niemand iets.";
      return fewer === 0 ? `${more} meer ${more === 1 ? "vindt" : "vinden"} iemand.` : `${more} ${more === 1 ? "vindt" : "vinden"} nu wel iemand, en ${fewer} niet meer.`;
    },
    few: "Het verschil is klein, of er is geen.", about: (more) => `Ongeveer ${more} meer vinden iemand.`,
    whyAbout: "Bij een contract zeggen we het niet precies. Uit een klein getal zou u kunnen opmaken waar een kind vandaan komt. Dat weet alleen de opvang.",
    byUrgency: "Naar urgentie", byForm: "Naar behandelvorm", therapistDecides: "De behandelaar kiest, of een screening",
    add: "Verander iets",
    addWhat: { "new-therapist": "Er komt een behandelaar bij", "free-places": "Een behandelaar heeft meer of minder plek", "therapist-leaves": "Een behandelaar gaat weg", contract: "Een behandelaar krijgt een contract", rule: "Een regel wordt ruimer" },
    suppose: "Voeg toe en reken",
    kind: "Soort plek", kinds: { treatment: "Behandeling", screening: "Screening" }, form: "Behandelvorm", anyForm: "Geen vaste vorm", age: "Leeftijd", language: "Taal", route: "Wie betaalt", place: "Waar", places: "Vrije plekken",
    therapist: "Behandelaar", noTherapists: "Er zijn geen behandelaren in deze regio.", rule: "Regel",
    rules: {
      "jeugdwet-without-contract": "Onder de Jeugdwet mag het ook zonder contract", "zvw-without-contract": "Onder de Zvw mag het ook zonder contract", "everyone-online": "Iedereen mag ook online",
      "everyone-with-interpreter": "Iedereen mag met een tolk", "any-part-of-week": "Elk deel van de week is goed", "neighbours-help": "Buurregio's helpen mee",
    },
    said: {
      newTherapist: (kind, places) => `Er komt een behandelaar bij: ${kind}, ${places} ${places === 1 ? "plek" : "plekken"}.`,
      freePlaces: (who, kind, places) => `${who} heeft ${places} vrije ${places === 1 ? "plek" : "plekken"} (${kind.toLowerCase()}).`,
      leaves: (who) => `${who} gaat weg.`, contract: (who, region) => `${who} krijgt een contract met de gemeenten van ${region}.`,
    },
    someoneGone: "Iemand die niet meer in uw regio werkt",
    problems: {
      "name-missing": "Geef de berekening een naam.", "name-long": "Deze naam is te lang. Gebruik hoogstens 80 tekens.", "name-names-somebody": "In deze naam staat iets over een persoon. Kies een andere naam.",
      "region-missing": "Kies een regio.", "region-not-yours": "Kies een regio van uzelf.", "places-missing": "Vul een heel getal in.", "places-many": "Reken met hoogstens 50 plekken.", "therapist-missing": "Kies een behandelaar.",
      "age-missing": "Kies een leeftijd.", "language-missing": "Kies een taal.", "route-missing": "Kies wie betaalt.", "rule-missing": "Kies een regel.", "what-missing": "Kies wat u wilt veranderen.",
    },
  },
  {
    title: "What if?",
    intro: "Work out what a change would do for those who wait now. Nothing really changes: no therapist, place or request.",
    back: "Back to the overview", backToList: "Back to all calculations", new: "New calculation",
    name: "Name", nameHint: "For example: two more EMDR places. Name no persons.", region: "Region", make: "Make the calculation",
    saved: "Saved calculations", none: "There are no calculations yet.",
    assumptions: "What do you suppose?", nothingYet: "Nothing yet. Choose below what you want to change.", takeBack: "Take away",
    outcome: "What would it do?", weighing: "This is being worked out now.", look: "See whether it is ready", weighedAt: "Worked out on", again: "Work it out again with who waits now", remove: "Remove this calculation",
    today: "Today", columns: { served: "Find somebody", waiting: "Wait" }, fromTo: "Today → with your change.", becomes: "becomes", whatHelps: "See which places would help", served: "find somebody", waiting: "wait", line: "Who", everyone: "Everyone",
    change: (more, fewer) => {
      if (more === 0 && fewer === 0) return "This changes nothing for anybody.";
      return fewer === 0 ? `${more} more find somebody.` : `${more} find somebody now, and ${fewer} no longer.`;
    },
    few: "The difference is small, or there is none.", about: (more) => `About ${more} more find somebody.`,
    whyAbout: "With a contract we do not say it exactly. A small number could tell you where a child comes from. Only the shelter knows that.",
    byUrgency: "By urgency", byForm: "By treatment", therapistDecides: "The therapist decides, or a screening",
    add: "Change something",
    addWhat: { "new-therapist": "A therapist joins", "free-places": "A therapist has more or less room", "therapist-leaves": "A therapist leaves", contract: "A therapist gets a contract", rule: "A rule is relaxed" },
    suppose: "Add and work it out",
    kind: "Kind of place", kinds: { treatment: "Treatment", screening: "Screening" }, form: "Treatment", anyForm: "No fixed treatment", age: "Age", language: "Language", route: "Who pays", place: "Where", places: "Free places",
    therapist: "Therapist", noTherapists: "There are no therapists in this region.", rule: "Rule",
    rules: {
      "jeugdwet-without-contract": "Under the Jeugdwet also without a contract", "zvw-without-contract": "Under the Zvw also without a contract", "everyone-online": "Everyone may also be treated online",
      "everyone-with-interpreter": "Everyone may have an interpreter", "any-part-of-week": "Any part of the week will do", "neighbours-help": "Neighbouring regions help",
    },
    said: {
      newTherapist: (kind, places) => `A therapist joins: ${kind}, ${places} ${places === 1 ? "place" : "places"}.`,
      freePlaces: (who, kind, places) => `${who} has ${places} free ${places === 1 ? "place" : "places"} (${kind.toLowerCase()}).`,
      leaves: (who) => `${who} leaves.`, contract: (who, region) => `${who} gets a contract with the municipalities of ${region}.`,
    },
    someoneGone: "Somebody who no longer works in your region",
    problems: {
      "name-missing": "Give the calculation a name.", "name-long": "This name is too long. Use at most 80 characters.", "name-names-somebody": "This name says something about a person. Choose another name.",
      "region-missing": "Choose a region.", "region-not-yours": "Choose a region of yours.", "places-missing": "Enter a whole number.", "places-many": "Use at most 50 places.", "therapist-missing": "Choose a therapist.",
      "age-missing": "Choose an age.", "language-missing": "Choose a language.", "route-missing": "Choose who pays.", "rule-missing": "Choose a rule.", "what-missing": "Choose what you want to change.",
    },
  },
);
