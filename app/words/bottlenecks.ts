import { bilingual } from "./bilingual.ts";

type BottleneckWords = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly weighedAt: string;
  readonly again: string;
  readonly notYet: string;
  readonly none: string;
  readonly helps: (first: boolean, limit: number) => string;
  readonly waiting: string;
  readonly kind: string;
  readonly effect: string;
  readonly places: Readonly<Record<"at-shelter" | "at-practice" | "online", string>>;
  readonly routes: Readonly<Record<"jeugdwet" | "zvw", string>>;
  readonly screening: string;
  readonly anyForm: string;
  readonly more: (kinds: number) => string;
  readonly exact: string;
  readonly exactText: string;
  readonly download: string;
  readonly downloadHint: (day: string) => string;
  readonly noFile: string;
  readonly head: readonly [region: string, form: string, age: string, language: string, route: string, place: string, more: string];
  readonly rest: string;
};

/** Where one more place helps most, in words and as a file. */
export const bottleneckWords = bilingual<BottleneckWords>(
  {
    title: "Waar helpt één plek het meeste?",
    intro: "Bovenaan staat de soort plek waar de meeste mensen op wachten. Gebruik dit om te weten wie u zoekt, en wat u vraagt aan een gemeente.",
    back: "Terug naar het overzicht",
    weighedAt: "Uitgerekend op",
    again: "Reken opnieuw",
    notYet: "Dit is nog niet uitgerekend. Dat gebeurt elke nacht, en als u erom vraagt.",
    none: "Niemand wacht doordat er een soort plek te weinig is.",
    helps: (first, limit) => {
      if (!first || limit === 0) return "Een plek van deze soort helpt nu niemand.";
      return limit === 1 ? "Eén plek helpt 1 kind of ouder meer. Meer plekken helpen niemand meer." : `Eén plek helpt 1 kind of ouder meer, ${limit} plekken ${limit}. Meer plekken helpen niemand meer.`;
    },
    waiting: "Wachten hier zelf op",
    kind: "Soort plek",
    effect: "Wat het doet",
    places: { "at-shelter": "in de opvang", "at-practice": "bij de behandelaar", online: "online" },
    routes: { jeugdwet: "Jeugdwet", zvw: "Zvw" },
    screening: "Screening",
    anyForm: "elke behandeling",
    more: (kinds) => (kinds === 1 ? "Nog 1 soort plek" : `Nog ${kinds} soorten plek`),
    exact: "Hoe is dit uitgerekend?",
    exactText: "Met dezelfde regels als elk voorstel, en met iedereen die nu wacht. Soms helpt een plek iemand anders: een kind schuift door, en laat een plek vrij die past. Tel de regels niet op: één kind kan bij meer soorten staan.",
    download: "Download voor de gemeente (CSV)",
    downloadHint: (day) => `Dit bestand hoort bij het laatste vastgestelde kwartaal en is van ${day}. Er staan alleen soorten in met genoeg mensen. De getallen zijn afgerond.`,
    noFile: "Een bestand voor de gemeente is er zodra een kwartaal is vastgesteld. De lijst van vandaag is alleen voor u.",
    head: ["regio", "behandeling", "leeftijd", "taal", "wet", "plek", "zoveel mensen meer geholpen met genoeg plekken (afgerond)"],
    rest: "Andere soorten plek: te weinig mensen om te tonen",
  },
  {
    title: "Where does one place help most?",
    intro: "First comes the kind of place that most people wait for. Use it to know whom you are looking for, and what you ask of a municipality.",
    back: "Back to the overview",
    weighedAt: "Worked out on",
    again: "Work it out again",
    notYet: "This has not been worked out yet. That happens every night, and when you ask for it.",
    none: "Nobody waits because a kind of place is lacking.",
    helps: (first, limit) => {
      if (!first || limit === 0) return "A place of this kind helps nobody now.";
      return limit === 1 ? "One place helps 1 more child or parent. More places help nobody more." : `One place helps 1 more child or parent, ${limit} places ${limit}. More places help nobody more.`;
    },
    waiting: "Wait for it themselves",
    kind: "Kind of place",
    effect: "What it does",
    places: { "at-shelter": "at the shelter", "at-practice": "at the practice", online: "online" },
    routes: { jeugdwet: "Jeugdwet", zvw: "Zvw" },
    screening: "Screening",
    anyForm: "any treatment",
    more: (kinds) => (kinds === 1 ? "1 more kind of place" : `${kinds} more kinds of place`),
    exact: "How is this worked out?",
    exactText: "With the same rules as every proposal, and with everyone who waits now. Sometimes a place helps somebody else: a child moves on, and leaves a place that suits. Do not add up the rows: one child can be in several.",
    download: "Download for the municipality (CSV)",
    downloadHint: (day) => `This file belongs to the last closed quarter and is of ${day}. It holds only kinds with enough people. The numbers are rounded.`,
    noFile: "There is a file for the municipality once a quarter is closed. The list of today is for you alone.",
    head: ["region", "treatment", "age", "language", "law", "place", "so many more people helped with enough places (rounded)"],
    rest: "Other kinds of place: too few people to show",
  },
);
