import { bilingual } from "./bilingual.ts";

type ReportWords = {
  readonly title: (region: string) => string;
  readonly intro: (quarter: string, from: string, to: string) => string;
  readonly back: string;
  readonly link: string;
  readonly print: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly notYet: string;
  readonly notYetHint: string;
  readonly remark: string;
  readonly remarkTitle: string;
  readonly remarkWrite: string;
  readonly remarkLabel: string;
  readonly remarkHint: string;
  readonly remarkSave: string;
  readonly remarkShown: (day: string) => string;
  readonly supply: string;
  readonly supplyText: string;
  readonly supplyNone: string;
  readonly supplyPooled: (regions: string) => string;
  readonly asked: string;
  readonly waiting: string;
  readonly therapists: string;
  readonly byForm: string;
  readonly byLanguage: string;
  readonly form: string;
  readonly language: string;
  readonly bottlenecks: string;
  readonly bottlenecksOn: (day: string) => string;
  readonly bottleneck: (kind: string, about: string) => string;
  readonly bottlenecksOthers: string;
  readonly bottlenecksNone: string;
  readonly bottlenecksUnknown: string;
  readonly about: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** The report of a quarter that a lead hands to an alderman. */
export const reportWords = bilingual<ReportWords>(
  {
    title: (region) => `Kwartaalverslag ${region}`,
    intro: (quarter, from, to) => `${quarter}: ${from} tot en met ${to}. Hulp na trauma voor kinderen en ouders in de vrouwenopvang.`,
    back: "Terug naar het overzicht",
    link: "Kwartaalverslag voor de gemeente",
    print: "Druk het verslag af",
    download: "Download de tabellen (CSV)",
    downloadHint: "Opent in Excel. Dezelfde getallen als hieronder.",
    notYet: "Er is nog geen kwartaal vastgesteld.",
    notYetHint: "Twee weken na het einde van een kwartaal staat het verslag hier.",
    remark: "Toelichting van de projectleider",
    remarkTitle: "Voeg iets toe voordat u het verslag geeft",
    remarkWrite: "Schrijf een toelichting",
    remarkLabel: "Uw toelichting",
    remarkHint: "Komt bovenaan in het verslag, ook op papier. Schrijf niets over één kind of gezin, en geen kleine aantallen. Leeg laten: dan staat er niets.",
    remarkSave: "Zet in het verslag",
    remarkShown: (day) => `Geschreven op ${day}.`,
    supply: "Vraag en aanbod",
    supplyText: "Gevraagd in dit kwartaal, nog wachtend op de laatste dag, en hoeveel behandelaars die hier hun praktijk hebben dit bieden. Een behandelaar kan bij meer regels meetellen.",
    supplyNone: "Hierover zijn geen getallen die groot genoeg zijn om te tonen.",
    supplyPooled: (regions) => `Van behandelaars noemen we kleinere regio's samen: ${regions}.`,
    asked: "Gevraagd",
    waiting: "Wacht nog",
    therapists: "Behandelaars",
    byForm: "Per behandelvorm",
    byLanguage: "Per taal",
    form: "Behandeling",
    language: "Taal",
    bottlenecks: "Welke plekken ontbreken?",
    bottlenecksOn: (day) => `Uitgerekend op ${day}, met dezelfde regels als elk voorstel. Tel de regels niet op: één kind kan bij meer regels horen.`,
    bottleneck: (kind, about) => `${kind}: met genoeg plekken zijn ongeveer ${about} kinderen en ouders meer geholpen.`,
    bottlenecksOthers: "Andere soorten plek ontbreken ook, maar daarvoor wachten te weinig mensen om ze te noemen.",
    bottlenecksNone: "Er wachtte niemand doordat er een soort plek ontbrak.",
    bottlenecksUnknown: "Van dit kwartaal is niet bewaard welke plekken ontbraken.",
    about: "Over deze cijfers",
    problems: {
      "reason-too-long": "Uw toelichting is te lang. Maak hem korter.",
      "reason-names-somebody": "Uw toelichting lijkt iemand te noemen. Haal weg wat gemarkeerd is.",
      "remark-small-number": "Uw toelichting noemt een klein aantal mensen. Zo'n aantal kan over één gezin gaan. Haal het weg, of schrijf ‘enkele’.",
    },
  },
  {
    title: (region) => `Quarterly report ${region}`,
    intro: (quarter, from, to) => `${quarter}: ${from} to ${to}. Help after trauma for children and parents in women's shelters.`,
    back: "Back to the overview",
    link: "Quarterly report for the municipality",
    print: "Print the report",
    download: "Download the tables (CSV)",
    downloadHint: "Opens in Excel. The same numbers as below.",
    notYet: "No quarter has been fixed yet.",
    notYetHint: "Two weeks after the end of a quarter its report stands here.",
    remark: "Remark of the project leader",
    remarkTitle: "Add something before you hand over the report",
    remarkWrite: "Write a remark",
    remarkLabel: "Your remark",
    remarkHint: "Stands at the top of the report, on paper too. Write nothing about one child or family, and no small numbers. Leave it empty and there is none.",
    remarkSave: "Put it in the report",
    remarkShown: (day) => `Written on ${day}.`,
    supply: "Demand and supply",
    supplyText: "Asked for in this quarter, still waiting on its last day, and how many therapists who have their practice here offer it. A therapist can count in several rows.",
    supplyNone: "There are no numbers about this that are large enough to show.",
    supplyPooled: (regions) => `Of therapists we name smaller regions together: ${regions}.`,
    asked: "Asked for",
    waiting: "Still waiting",
    therapists: "Therapists",
    byForm: "Per form of treatment",
    byLanguage: "Per language",
    form: "Treatment",
    language: "Language",
    bottlenecks: "Which places are lacking?",
    bottlenecksOn: (day) => `Worked out on ${day}, with the same rules as every proposal. Do not add up the rows: one child can be in several.`,
    bottleneck: (kind, about) => `${kind}: with enough places about ${about} more children and parents would be helped.`,
    bottlenecksOthers: "Other kinds of place are lacking too, but too few people wait for them to name them.",
    bottlenecksNone: "Nobody was waiting because a kind of place was lacking.",
    bottlenecksUnknown: "Of this quarter it was not kept which places were lacking.",
    about: "About these figures",
    problems: {
      "reason-too-long": "Your remark is too long. Make it shorter.",
      "reason-names-somebody": "Your remark seems to name somebody. Take out what is marked.",
      "remark-small-number": "Your remark names a small number of people. Such a number can be about one family. Take it out, or write ‘a few’.",
    },
  },
);
