import { bilingual } from "./bilingual.ts";

type FormWords = {
  readonly intro: string;
  readonly stays: string;
  readonly month: string;
  readonly sinceEvent: string;
  readonly sinceEventHint: (weeks: number) => string;
  readonly since: Readonly<Record<"long" | "short" | "unknown", (weeks: number) => string>>;
  readonly informant: string;
  readonly moment: string;
  readonly items: string;
  readonly itemsHint: string;
  readonly keys: string;
  readonly values: Readonly<Record<string, string>>;
  readonly item: (item: string) => string;
  readonly highest: string;
  readonly answered: (done: number, all: number) => string;
  readonly open: (items: string) => string;
  readonly score: string;
  readonly total: string;
  readonly tScore: string;
  readonly tScoreHint: string;
  readonly sdqHint: string;
  readonly raised: string;
  readonly raisedHint: string;
  readonly yesNo: Readonly<Record<"yes" | "no", string>>;
  readonly outOf: (total: number, most: number) => string;
  readonly advice: string;
  readonly adviceHint: string;
  readonly advisedForms: string;
  readonly advisedFormsHint: string;
  readonly adviceNote: string;
  readonly adviceNoteHint: string;
  readonly save: string;
  readonly where: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** The form that scores an instrument: numbers and values, never the wording of a question. */
export const screeningFormWords = bilingual<FormWords>(
  {
    intro: "Houd de ingevulde lijst erbij. Neem van elke vraag het antwoord over als cijfer.",
    stays: "Wij bewaren alleen de som, de maand en wat die betekent. De losse antwoorden bewaren wij niet.",
    month: "In welke maand is de lijst ingevuld?",
    sinceEvent: "Hoe lang was het toen geleden?",
    sinceEventHint: (weeks) => `Kijk naar de laatste schokkende gebeurtenis. In de eerste ${weeks} weken gaan klachten vaak vanzelf over.`,
    since: { long: (weeks) => `${weeks} weken of langer`, short: (weeks) => `Korter dan ${weeks} weken`, unknown: () => "Dat weet ik niet" },
    informant: "Wie vulde de lijst in?",
    moment: "Wanneer in de hulp is dit?",
    items: "De antwoorden",
    itemsHint: "Tik bij elke vraag het cijfer aan.",
    keys: "Met het toetsenbord: typ het cijfer. U gaat dan vanzelf naar de volgende vraag.",
    values: {
      cries: "0 = helemaal niet, 1 = zelden, 3 = soms, 5 = vaak.",
      four: "0 = nooit, 1 = bijna nooit, 2 = soms, 3 = vaak.",
      five: "0 tot en met 4, zoals op de lijst.",
    },
    item: (item) => `Vraag ${item}`,
    highest: "Van vraag 9, 10 en 15 telt het hoogste antwoord.",
    answered: (done, all) => `${done} van ${all} ingevuld`,
    open: (items) => `Nog open: ${items}.`,
    score: "De uitkomst",
    total: "Totaal",
    tScore: "T-score van het totaal",
    tScoreHint: "Een heel getal, meestal tussen 30 en 100.",
    sdqHint: "De totale probleemscore, van 0 tot en met 40.",
    raised: "Is de score verhoogd volgens de normen bij de lijst?",
    raisedHint: "De normen hangen af van leeftijd en geslacht. Neem over wat de uitslag zegt.",
    yesNo: { yes: "Ja, verhoogd", no: "Nee" },
    outOf: (total, most) => `${total} van ${most}`,
    advice: "Wat adviseert u?",
    adviceHint: "De opvang leest dit advies en beslist met het gezin.",
    advisedForms: "Welke behandeling past?",
    advisedFormsHint: "Alleen als u behandeling adviseert. Laat leeg als de behandelaar kiest.",
    adviceNote: "Wilt u iets toevoegen?",
    adviceNoteHint: "Zonder namen, data of plaatsen.",
    save: "Bewaar de uitkomst",
    where: "Waar vindt u de lijst?",
    problems: {
      "items-missing": "Vul ook in: {items}. Zonder antwoord op elke vraag is er geen totaal.",
      "items-impossible": "Kies een cijfer dat op de lijst staat bij: {items}.",
      "sums-impossible": "Deze sommen kunnen niet kloppen. Vul de antwoorden opnieuw in.",
      "total-missing": "Vul de score in als een heel getal.",
      "total-tscc": "Vul een T-score in van 20 tot en met 120.",
      "total-tscyc": "Vul een T-score in van 20 tot en met 120.",
      "total-sdq": "Vul een totaal in van 0 tot en met 40.",
      "raised-missing": "Kies of de score verhoogd is.",
      "informant-missing": "Kies wie de lijst invulde.",
      "month-missing": "Kies de maand.",
      "sinceEvent-missing": "Kies hoe lang het geleden was.",
      "moment-unusable": "Kies wanneer in de hulp dit is.",
      "advice-missing": "Kies een advies.",
      "advisedForms-unusable": "Kies alleen behandelingen uit de lijst.",
      "adviceNote-too-long": "Maak de tekst korter: hij mag 300 tekens lang zijn.",
    },
  },
  {
    intro: "Keep the filled-in form at hand. Copy the answer to each question as a figure.",
    stays: "We keep only the sum, the month and what it means. We do not keep the single answers.",
    month: "In which month was it filled in?",
    sinceEvent: "How long ago was it then?",
    sinceEventHint: (weeks) => `Look at the last shocking event. In the first ${weeks} weeks complaints often pass by themselves.`,
    since: { long: (weeks) => `${weeks} weeks or longer`, short: (weeks) => `Less than ${weeks} weeks`, unknown: () => "I do not know" },
    informant: "Who filled it in?",
    moment: "When in the course of the help is this?",
    items: "The answers",
    itemsHint: "Tap the figure of each question.",
    keys: "With a keyboard: type the figure. You then go on to the next question.",
    values: {
      cries: "0 = not at all, 1 = rarely, 3 = sometimes, 5 = often.",
      four: "0 = never, 1 = hardly ever, 2 = sometimes, 3 = often.",
      five: "0 to 4, as on the form.",
    },
    item: (item) => `Question ${item}`,
    highest: "Of questions 9, 10 and 15 the highest answer counts.",
    answered: (done, all) => `${done} of ${all} filled in`,
    open: (items) => `Still open: ${items}.`,
    score: "The outcome",
    total: "Total",
    tScore: "T-score of the total",
    tScoreHint: "A whole number, mostly between 30 and 100.",
    sdqHint: "The total of difficulties, from 0 to 40.",
    raised: "Is the score raised by the norms of the form?",
    raisedHint: "The norms depend on age and sex. Copy what the result says.",
    yesNo: { yes: "Yes, raised", no: "No" },
    outOf: (total, most) => `${total} of ${most}`,
    advice: "What do you advise?",
    adviceHint: "The shelter reads this advice and decides with the family.",
    advisedForms: "Which treatment fits?",
    advisedFormsHint: "Only if you advise treatment. Leave empty if the therapist chooses.",
    adviceNote: "Would you like to add something?",
    adviceNoteHint: "Without names, dates or places.",
    save: "Save the outcome",
    where: "Where do you find the form?",
    problems: {
      "items-missing": "Fill in too: {items}. Without an answer to every question there is no total.",
      "items-impossible": "Choose a figure that the form has at: {items}.",
      "sums-impossible": "These sums cannot be right. Fill in the answers again.",
      "total-missing": "Fill in the score as a whole number.",
      "total-tscc": "Fill in a T-score from 20 to 120.",
      "total-tscyc": "Fill in a T-score from 20 to 120.",
      "total-sdq": "Fill in a total from 0 to 40.",
      "raised-missing": "Choose whether the score is raised.",
      "informant-missing": "Choose who filled it in.",
      "month-missing": "Choose the month.",
      "sinceEvent-missing": "Choose how long ago it was.",
      "moment-unusable": "Choose when in the course of the help this is.",
      "advice-missing": "Choose an advice.",
      "advisedForms-unusable": "Choose only treatments from the list.",
      "adviceNote-too-long": "Make the text shorter: it may be 300 characters long.",
    },
  },
);
