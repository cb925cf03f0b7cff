import { bilingual } from "./bilingual.ts";

type OpenDataWords = {
  readonly title: string;
  readonly intro: string;
  readonly notYet: string;
  readonly notYetHint: string;
  readonly quarter: (number: number, year: number) => string;
  readonly quarters: string;
  readonly choose: string;
  readonly whose: string;
  readonly country: string;
  readonly show: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly beside: string;
  readonly besideText: string;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly late: (day: string) => string;
  readonly seal: (seal: string, day: string) => string;
  readonly answer: string;
  readonly region: string;
  readonly total: string;
  readonly pooled: string;
  readonly hidden: string;
  readonly hiddenAloud: string;
  readonly contents: string;
  readonly about: (many: string) => string;
  /** What opens the pictures and tables of a subject: the questions that they answer. */
  readonly figuresOf: (questions: readonly string[]) => string;
  readonly notShown: (columns: number) => string;
  readonly head: readonly [quarter: string, subject: string, table: string, region: string, column: string, count: string];
  readonly headOfRegion: readonly [quarter: string, subject: string, table: string, column: string, whose: string, count: string, country: string];
};

/** The figures that everyone may read. */
export const openDataWords = bilingual<OpenDataWords>(
  {
    title: "Open cijfers",
    intro: "Hoeveel hulp na trauma er werd gevraagd, hoeveel er kwam, en wie er wachtte. U mag deze cijfers vrij gebruiken.",
    notYet: "Er zijn nog geen cijfers.",
    notYetHint: "Twee weken na het einde van een kwartaal staan de cijfers hier.",
    quarter: (number, year) => `${number}e kwartaal ${year}`,
    quarters: "Kwartalen",
    choose: "Kies wat u ziet",
    whose: "Regio",
    country: "Heel Nederland",
    show: "Laat zien",
    download: "Alle tabellen van alle regio's als bestand (CSV)",
    downloadHint: "Opent in Excel. Eén getal per regel.",
    beside: "De regio's naast elkaar",
    besideText: "Verstuurd, gevonden en wachtend: steeds ongeveer, afgerond op 5.",
    rulesTitle: "Zo leest u deze cijfers",
    rules: [
      "Elk getal is afgerond op 5. Daardoor kunnen getallen een beetje anders optellen.",
      "Kleine aantallen zijn verborgen, ook nul. Soms verbergen we ook een groter getal. Anders kan iemand het kleine uitrekenen.",
      "Regio's met weinig staan samen in één rij. Welke dat zijn, kan per onderwerp anders zijn.",
      "Percentages staan er alleen bij genoeg mensen.",
      "Elk onderwerp telt anderen. Tel getallen van verschillende onderwerpen niet bij elkaar op.",
      "Een kwartaal wordt één keer gemaakt en verandert daarna niet meer.",
    ],
    late: (day) => `Na het vaststellen is er nog veel gemeld of verbeterd over dit kwartaal. Dat zagen we op ${day}. De getallen hier zijn niet aangepast.`,
    seal: (seal, day) => `Vastgesteld op ${day}. Kenmerk van deze getallen: ${seal}.`,
    answer: "Antwoord",
    region: "Regio",
    total: "Samen",
    pooled: "Kleinere regio's samen",
    hidden: ".",
    hiddenAloud: "verborgen",
    contents: "In dit verslag",
    about: (many) => `ongeveer ${many}`,
    figuresOf: (questions) => `Bekijk de cijfers: ${questions.join(" ")}`,
    notShown: (columns) => (columns === 1 ? "Nog 1 antwoord: te weinig om te tonen." : `Nog ${columns} antwoorden: te weinig om te tonen.`),
    head: ["kwartaal", "onderwerp", "tabel", "regio", "antwoord", "aantal"],
    headOfRegion: ["kwartaal", "onderwerp", "tabel", "antwoord", "regio", "aantal", "heel Nederland"],
  },
  {
    title: "Open figures",
    intro: "How much help after trauma was asked for, how much came, and who waited. You may use these figures freely.",
    notYet: "There are no figures yet.",
    notYetHint: "Two weeks after the end of a quarter its figures stand here.",
    quarter: (number, year) => `Quarter ${number} of ${year}`,
    quarters: "Quarters",
    choose: "Choose what you see",
    whose: "Region",
    country: "The whole country",
    show: "Show",
    download: "All tables of all regions as a file (CSV)",
    downloadHint: "Opens in Excel. One number a line.",
    beside: "The regions side by side",
    besideText: "Sent, found and waiting: always about, rounded to 5.",
    rulesTitle: "How to read these figures",
    rules: [
      "Each number is rounded to 5. So numbers may add up a little differently.",
      "Small numbers are hidden, zero too. Sometimes a larger one is hidden as well. Otherwise somebody could work out the small one.",
      "Regions with few stand together in one row. Which these are can differ per subject.",
      "Percentages are given only of enough people.",
      "Each subject counts others. Do not add up numbers of different subjects.",
      "A quarter is made once, and does not change afterwards.",
    ],
    late: (day) => `Much was reported or put right about this quarter after it was fixed. We saw that on ${day}. The numbers here were not changed.`,
    seal: (seal, day) => `Fixed on ${day}. Mark of these numbers: ${seal}.`,
    answer: "Answer",
    region: "Region",
    total: "Together",
    pooled: "Smaller regions together",
    hidden: ".",
    hiddenAloud: "hidden",
    contents: "In this report",
    about: (many) => `about ${many}`,
    figuresOf: (questions) => `See the figures: ${questions.join(" ")}`,
    notShown: (columns) => (columns === 1 ? "1 more answer: too few to show." : `${columns} more answers: too few to show.`),
    head: ["quarter", "subject", "table", "region", "answer", "count"],
    headOfRegion: ["quarter", "subject", "table", "answer", "region", "count", "whole country"],
  },
);
