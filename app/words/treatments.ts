import { bilingual } from "./bilingual.ts";
import type { Audience, Search } from "../domain/audience.ts";
import type { Certainty } from "../domain/certainty.ts";
import type { EvidenceLevel } from "../domain/treatment.ts";

type Ages = { readonly from: string; readonly to: string; readonly between: string; readonly any: string };

type TreatmentWords = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly search: { readonly label: string; readonly text: string; readonly textHint: string; readonly who: string; readonly everyone: string; readonly age: string; readonly years: string; readonly button: string; readonly clear: string };
  readonly searches: Readonly<Record<Search, string>>;
  readonly found: { readonly none: string; readonly noneHint: string; readonly one: string; readonly many: string };
  readonly matchableTitle: string;
  readonly supportTitle: string;
  readonly supportIntro: string;
  readonly age: string;
  readonly ages: Ages;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly evidence: string;
  readonly levels: Readonly<Record<EvidenceLevel, string>>;
  readonly format: string;
  readonly givenBy: string;
  readonly note: string;
  readonly funding: string;
  readonly payers: Readonly<Record<Audience | "support", string>>;
  readonly moreFunding: string;
  readonly sources: string;
  readonly noSources: string;
  readonly certaintyOf: Readonly<Record<Certainty, string>>;
  readonly reviewed: string;
  readonly notMatchable: string;
  readonly notAdvice: string;
};

/** The catalogue of treatments. What it says about each one is in the database. */
export const treatmentWords = bilingual<TreatmentWords>(
  {
    title: "Behandelingen",
    intro: "Welke vormen er zijn na trauma, voor wie, en hoe goed ze zijn onderzocht. U hoeft niet te kiezen: dat kan ook de behandelaar doen.",
    back: "Alle behandelingen",
    search: {
      label: "Zoek een behandeling",
      text: "Woord",
      textHint: "Bijvoorbeeld een naam, of “spel”.",
      who: "Voor wie",
      everyone: "Iedereen",
      age: "Leeftijd",
      years: "jaar",
      button: "Zoek",
      clear: "Wis het zoeken",
    },
    searches: { child: "Een kind of jongere", adult: "Een volwassene", together: "Ouder en kind samen" },
    found: {
      none: "Niets gevonden",
      noneHint: "Probeer een ander woord, of kies “Iedereen”.",
      one: "1 behandeling gevonden",
      many: "{count} behandelingen gevonden",
    },
    matchableTitle: "Behandelingen na trauma",
    supportTitle: "Steun in de opvang",
    supportIntro: "Dit helpt een kind op weg, maar het is geen behandeling van trauma. U kunt het niet via Schakel aanvragen.",
    age: "Leeftijd",
    ages: { from: "vanaf {min} jaar", to: "tot en met {max} jaar", between: "{min} tot en met {max} jaar", any: "geen vaste leeftijd" },
    audience: "Voor wie",
    audiences: {
      child: "Kind of jongere",
      adult: "Volwassene",
      "child-and-adult": "Kind, jongere of volwassene",
      "parent-and-child": "Ouder en kind samen",
      group: "Groep kinderen, vaak met een groep ouders",
    },
    evidence: "Hoe goed onderzocht",
    levels: {
      "first-choice": "Eerste keuze in de richtlijn",
      "in-guideline": "Staat in een richtlijn",
      rated: "Beoordeeld in een databank",
      practice: "Uit de praktijk",
      unrated: "Niet beoordeeld",
    },
    format: "Hoe het gaat",
    givenBy: "Wie het mag geven",
    note: "Let op",
    funding: "Wie het betaalt",
    payers: {
      child: "Onder de 18 betaalt de gemeente (Jeugdwet). Het gezin betaalt zelf niets.",
      adult: "Vanaf 18 betaalt de zorgverzekering (Zvw), na een brief van de huisarts. Het eigen risico geldt.",
      "child-and-adult": "Onder de 18 betaalt de gemeente (Jeugdwet), zonder eigen kosten. Vanaf 18 betaalt de zorgverzekering, met eigen risico.",
      "parent-and-child": "De behandeling hoort bij die van het kind. Meestal betaalt de gemeente dan (Jeugdwet), zonder eigen kosten.",
      group: "Onder de 18 betaalt de gemeente (Jeugdwet). Voor een groep ouders die daarbij hoort, betaalt meestal ook de gemeente.",
      support: "Dit hoort bij wat de opvang zelf doet. Vraag de opvang ernaar.",
    },
    moreFunding: "Meer over wie betaalt",
    sources: "Bronnen",
    noSources: "We hebben over deze vorm nog geen bron gelezen.",
    certaintyOf: {
      source: "Gelezen in een bron",
      derived: "Afgeleid uit een bron",
      "general-knowledge": "Algemeen bekend, nog niet nagekeken",
      "not-found": "Gezocht, niet gevonden",
      choice: "Keuze van het programma",
    },
    reviewed: "Nagekeken op",
    notMatchable: "Niet aan te vragen via Schakel",
    notAdvice: "Dit is uitleg, geen advies voor één kind. Welke behandeling past, beslissen behandelaar, kind en ouder samen.",
  },
  {
    title: "Treatments",
    intro: "Which forms there are after trauma, for whom, and how well they have been studied. You need not choose: the therapist can do that.",
    back: "All treatments",
    search: {
      label: "Search for a treatment",
      text: "Word",
      textHint: "For example a name, or “play”.",
      who: "For whom",
      everyone: "Everyone",
      age: "Age",
      years: "years",
      button: "Search",
      clear: "Clear the search",
    },
    searches: { child: "A child or teenager", adult: "An adult", together: "Parent and child together" },
    found: { none: "Nothing found", noneHint: "Try another word, or choose “Everyone”.", one: "1 treatment found", many: "{count} treatments found" },
    matchableTitle: "Treatments after trauma",
    supportTitle: "Support in the shelter",
    supportIntro: "This helps a child on its way, but it is no treatment of trauma. It cannot be asked for through Schakel.",
    age: "Age",
    ages: { from: "from {min} years", to: "up to {max} years", between: "{min} to {max} years", any: "no fixed age" },
    audience: "For whom",
    audiences: {
      child: "Child or teenager",
      adult: "Adult",
      "child-and-adult": "Child, teenager or adult",
      "parent-and-child": "Parent and child together",
      group: "Group of children, often with a group of parents",
    },
    evidence: "How well studied",
    levels: {
      "first-choice": "First choice in the guideline",
      "in-guideline": "Named in a guideline",
      rated: "Rated in a database",
      practice: "From practice",
      unrated: "Not rated",
    },
    format: "How it goes",
    givenBy: "Who may give it",
    note: "Mind",
    funding: "Who pays",
    payers: {
      child: "Under 18 the municipality pays (Jeugdwet). The family pays nothing.",
      adult: "From 18 the health insurer pays (Zvw), after a letter from the GP. The deductible applies.",
      "child-and-adult": "Under 18 the municipality pays (Jeugdwet), at no cost to the family. From 18 the health insurer pays, with a deductible.",
      "parent-and-child": "The treatment belongs to that of the child. Usually the municipality pays (Jeugdwet), at no cost to the family.",
      group: "Under 18 the municipality pays (Jeugdwet). For a group of parents beside it the municipality usually pays as well.",
      support: "This is part of what the shelter does itself. Ask the shelter.",
    },
    moreFunding: "More about who pays",
    sources: "Sources",
    noSources: "We have not read a source about this form yet.",
    certaintyOf: {
      source: "Read in a source",
      derived: "Derived from a source",
      "general-knowledge": "Generally known, not checked yet",
      "not-found": "Looked for, not found",
      choice: "A choice of the programme",
    },
    reviewed: "Last checked on",
    notMatchable: "Cannot be asked for through Schakel",
    notAdvice: "This is an explanation, not advice for one child. Therapist, child and parent decide together which treatment fits.",
  },
);
