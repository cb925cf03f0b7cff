import type { AgeBand } from "../domain/age-band.ts";
import type { Outcome, TableName } from "../domain/publication/quarter-tables.ts";
import type { Urgency } from "../domain/urgency.ts";
import { bilingual } from "./bilingual.ts";

type OpenDataWords = {
  readonly title: string;
  readonly intro: string;
  readonly notYet: string;
  readonly notYetHint: string;
  readonly tooFew: string;
  readonly quarter: (number: number, year: number) => string;
  readonly quarters: string;
  readonly sent: (total: string) => string;
  readonly download: string;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly region: string;
  readonly total: string;
  readonly pooled: string;
  readonly together: (regions: string) => string;
  readonly empty: (regions: string) => string;
  readonly hidden: string;
  readonly hiddenAloud: string;
  readonly head: readonly [quarter: string, table: string, region: string, column: string, count: string];
  readonly tables: Readonly<Record<TableName, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly persons: Readonly<Record<string, string>>;
  readonly ages: Readonly<Record<AgeBand, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly asked: Readonly<Record<string, string>>;
};

/** The figures that everyone may read. */
export const openDataWords = bilingual<OpenDataWords>(
  {
    title: "Open cijfers",
    intro: "Hoeveel aanvragen voor hulp na trauma er waren, per regio en per kwartaal. U mag deze cijfers vrij gebruiken.",
    notYet: "Er zijn nog geen cijfers.",
    notYetHint: "Twee weken na het einde van een kwartaal staan de cijfers hier.",
    tooFew: "In dit kwartaal waren er te weinig aanvragen om cijfers te tonen zonder dat iemand herkend kan worden.",
    quarter: (number, year) => `${number}e kwartaal ${year}`,
    quarters: "Kwartalen",
    sent: (total) => `In dit kwartaal zijn ongeveer ${total} aanvragen verstuurd. Elke tabel telt deze aanvragen op een andere manier.`,
    download: "Alle tabellen als bestand (CSV)",
    rulesTitle: "Zo lezen we deze cijfers",
    rules: [
      "Elk getal is afgerond op 5. Daardoor kunnen getallen een beetje anders optellen.",
      "Kleine aantallen zijn verborgen, ook nul. Soms verbergen we ook een groter getal. Anders kan iemand het kleine uitrekenen.",
      "Regio's met weinig aanvragen staan samen in één rij.",
      "Een kwartaal wordt één keer gemaakt en verandert daarna niet meer.",
    ],
    region: "Regio",
    total: "Totaal",
    pooled: "Kleinere regio's samen",
    together: (regions) => `Kleinere regio's samen: ${regions}.`,
    empty: (regions) => `Geen aanvragen in: ${regions}.`,
    hidden: ".",
    hiddenAloud: "verborgen",
    head: ["kwartaal", "tabel", "regio", "kolom", "aantal"],
    tables: {
      outcome: "Hoe het stond aan het eind van het kwartaal",
      person: "Voor wie en waarvoor",
      "age-band": "Leeftijd",
      urgency: "Urgentie",
      asked: "Gevraagde behandeling",
    },
    outcomes: { found: "Behandelaar gevonden", withdrawn: "Ingetrokken", waiting: "Wacht nog" },
    persons: { "child-screening": "Kind, screening", "child-treatment": "Kind, behandeling", "parent-screening": "Ouder, screening", "parent-treatment": "Ouder, behandeling" },
    ages: { "0-3": "0 tot en met 3 jaar", "4-7": "4 tot en met 7", "8-11": "8 tot en met 11", "12-15": "12 tot en met 15", "16-17": "16 en 17", "18-22": "18 tot en met 22", "23+": "23 en ouder" },
    urgencies: { crisis: "Crisis", high: "Dringend", normal: "Gewoon" },
    asked: { several: "Meer dan één vorm", "therapist-decides": "De behandelaar kiest", screening: "Screening" },
  },
  {
    title: "Open figures",
    intro: "How many requests for help after trauma there were, per region and per quarter. You may use these figures freely.",
    notYet: "There are no figures yet.",
    notYetHint: "Two weeks after the end of a quarter its figures stand here.",
    tooFew: "In this quarter there were too few requests to show figures in which nobody can be recognised.",
    quarter: (number, year) => `Quarter ${number} of ${year}`,
    quarters: "Quarters",
    sent: (total) => `About ${total} requests were sent in this quarter. Each table counts these requests in another way.`,
    download: "All tables as a file (CSV)",
    rulesTitle: "How to read these figures",
    rules: [
      "Each number is rounded to 5. So numbers may add up a little differently.",
      "Small numbers are hidden, zero too. Sometimes a larger one is hidden as well. Otherwise somebody could work out the small one.",
      "Regions with few requests stand together in one row.",
      "A quarter is made once, and does not change afterwards.",
    ],
    region: "Region",
    total: "Total",
    pooled: "Smaller regions together",
    together: (regions) => `Smaller regions together: ${regions}.`,
    empty: (regions) => `No requests in: ${regions}.`,
    hidden: ".",
    hiddenAloud: "hidden",
    head: ["quarter", "table", "region", "column", "count"],
    tables: {
      outcome: "How it stood at the end of the quarter",
      person: "For whom and for what",
      "age-band": "Age",
      urgency: "Urgency",
      asked: "Treatment that was asked for",
    },
    outcomes: { found: "Therapist found", withdrawn: "Withdrawn", waiting: "Still waiting" },
    persons: { "child-screening": "Child, screening", "child-treatment": "Child, treatment", "parent-screening": "Parent, screening", "parent-treatment": "Parent, treatment" },
    ages: { "0-3": "0 to 3 years", "4-7": "4 to 7", "8-11": "8 to 11", "12-15": "12 to 15", "16-17": "16 and 17", "18-22": "18 to 22", "23+": "23 and over" },
    urgencies: { crisis: "Crisis", high: "Urgent", normal: "Normal" },
    asked: { several: "More than one form", "therapist-decides": "The therapist decides", screening: "Screening" },
  },
);
