import type { ScreeningAdvice } from "../domain/screening/when-to-screen.ts";
import { bilingual } from "./bilingual.ts";

type ConsiderWords = {
  readonly title: string;
  readonly intro: string;
  readonly questions: string;
  readonly forgotten: string;
  readonly ageYears: string;
  readonly years: string;
  readonly informant: string;
  readonly informants: Readonly<Record<"self" | "caregiver", string>>;
  readonly weeks: string;
  readonly weeksHint: string;
  readonly weeksUnit: string;
  readonly screenedIn: string;
  readonly never: string;
  readonly circumstances: string;
  readonly severe: string;
  readonly severeHint: (weeks: number) => string;
  readonly diagnosed: string;
  readonly submit: string;
  readonly when: Readonly<Record<ScreeningAdvice["when"], string>>;
  readonly because: Readonly<Record<ScreeningAdvice["because"], (weeks: number) => string>>;
  readonly severeCall: string;
  readonly which: string;
  readonly whichAnyway: string;
  readonly beside: string;
  readonly expert: string;
  readonly ask: Readonly<Record<"self" | "caregiver", string>>;
  readonly facts: (items: number, weeks: number) => string;
  readonly filledBy: Readonly<Record<"self" | "caregiver", string>>;
  readonly neverWaits: string;
  readonly score: (name: string) => string;
  readonly request: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** The page that helps to decide whether to screen, and how. For anyone; it keeps nothing. */
export const considerWords = bilingual<ConsiderWords>(
  {
    title: "Is screening nu nodig?",
    intro: "Vijf vragen. U ziet dan of u nu screent, later of niet, en met welke lijst.",
    questions: "Zoek het uit",
    forgotten: "Wij bewaren niets van wat u hier invult. Vul geen naam in.",
    ageYears: "Hoe oud is deze persoon?",
    years: "jaar",
    informant: "Wie kan de vragen beantwoorden?",
    informants: { self: "De persoon zelf", caregiver: "Een ouder of verzorger" },
    weeks: "Hoeveel weken geleden was de laatste schokkende gebeurtenis?",
    weeksHint: "Weet u het niet? Laat het leeg. Een jaar is 52 weken.",
    weeksUnit: "weken",
    screenedIn: "Wanneer is er voor het laatst gescreend?",
    never: "Nog niet, of dat weet ik niet",
    circumstances: "Wat klopt er?",
    severe: "De klachten zijn ernstig of worden erger",
    severeHint: (weeks) => `Dan hoeft u geen ${weeks} weken te wachten.`,
    diagnosed: "Een behandelaar heeft al vastgesteld waarvoor behandeling nodig is",
    submit: "Laat zien",
    when: { now: "Ja, screen nu", later: "Nog niet: screen later", skip: "Nee, screenen hoeft niet" },
    because: {
      "never-screened": () => "Er is nog geen uitkomst. Een korte lijst helpt om te zien of hulp nodig is.",
      "out-of-date": () => "De vorige uitkomst is te oud. Een nieuwe laat zien hoe het nu gaat.",
      severe: () => "De klachten zijn ernstig of worden erger. Wacht dan niet.",
      "too-early": (weeks) => `De gebeurtenis is nog kort geleden. In de eerste weken gaan klachten vaak vanzelf over. Screen over ${weeks === 1 ? "1 week" : `${weeks} weken`}. Wordt het erger? Screen dan meteen.`,
      diagnosed: () => "Een behandelaar heeft al vastgesteld wat er nodig is. U kunt meteen behandeling aanvragen.",
      "screened-recently": () => "Er is nog een uitkomst die telt. Gebruik die in de aanvraag.",
    },
    severeCall: "Is er nu gevaar? Bel 112. Is er een crisis? Bel de huisarts of de crisisdienst.",
    which: "Met welke lijst",
    whichAnyway: "Wilt u toch screenen? Met deze lijst",
    beside: "Daarnaast kan ook:",
    expert: "Onder de 3 jaar is er geen lijst. Overleg met een deskundige voor heel jonge kinderen (IMH).",
    ask: { self: "Er is bij deze leeftijd geen lijst voor een ander. Vraag het deze persoon zelf.", caregiver: "Dit kind is te jong om zelf een lijst in te vullen. Vraag een ouder of verzorger." },
    facts: (items, weeks) => `${items} antwoorden, over de afgelopen ${weeks === 1 ? "7 dagen" : `${weeks} weken`}.`,
    filledBy: { self: "De persoon vult zelf in.", caregiver: "Een ouder of verzorger vult in." },
    neverWaits: "Een aanvraag hoeft nooit op een screening te wachten.",
    score: (name) => `Score de ${name}`,
    request: "Maak meteen een aanvraag",
    problems: {
      "ageYears-missing": "Vul de leeftijd in als een heel getal.",
      "informant-missing": "Kies wie de vragen kan beantwoorden.",
      "weeks-unusable": "Vul het aantal weken in als een heel getal, of laat het leeg.",
      "screenedIn-unusable": "Kies een maand uit de lijst.",
      "circumstances-unusable": "Kies alleen uit de lijst.",
    },
  },
  {
    title: "Is screening needed now?",
    intro: "Five questions. You then see whether to screen now, later or not, and with which form.",
    questions: "Find out",
    forgotten: "We keep nothing of what you fill in here. Do not fill in a name.",
    ageYears: "How old is this person?",
    years: "years",
    informant: "Who can answer the questions?",
    informants: { self: "The person", caregiver: "A parent or carer" },
    weeks: "How many weeks ago was the last shocking event?",
    weeksHint: "You do not know? Leave it empty. A year is 52 weeks.",
    weeksUnit: "weeks",
    screenedIn: "When was the last screening?",
    never: "Not yet, or I do not know",
    circumstances: "What is true?",
    severe: "The complaints are severe or get worse",
    severeHint: (weeks) => `Then you need not wait ${weeks} weeks.`,
    diagnosed: "A professional has already established what treatment is for",
    submit: "Show me",
    when: { now: "Yes, screen now", later: "Not yet: screen later", skip: "No, screening is not needed" },
    because: {
      "never-screened": () => "There is no outcome yet. A short form helps to see whether help is needed.",
      "out-of-date": () => "The last outcome is too old. A new one shows how it is now.",
      severe: () => "The complaints are severe or get worse. Then do not wait.",
      "too-early": (weeks) => `The event is still recent. In the first weeks complaints often pass by themselves. Screen in ${weeks === 1 ? "1 week" : `${weeks} weeks`}. Does it get worse? Then screen at once.`,
      diagnosed: () => "A professional has already established what is needed. You can ask for treatment at once.",
      "screened-recently": () => "There is an outcome that still counts. Use it in the request.",
    },
    severeCall: "Is there danger now? Call 112. Is there a crisis? Call the GP or the crisis service.",
    which: "With which form",
    whichAnyway: "Screen all the same? With this form",
    beside: "Beside it you can also use:",
    expert: "Under 3 years there is no form. Talk to an expert for very young children (IMH).",
    ask: { self: "At this age there is no form for somebody else. Ask the person.", caregiver: "This child is too young to fill in a form. Ask a parent or carer." },
    facts: (items, weeks) => `${items} answers, about the past ${weeks === 1 ? "7 days" : `${weeks} weeks`}.`,
    filledBy: { self: "The person fills it in.", caregiver: "A parent or carer fills it in." },
    neverWaits: "A request never has to wait for a screening.",
    score: (name) => `Score the ${name}`,
    request: "Make a request at once",
    problems: {
      "ageYears-missing": "Fill in the age as a whole number.",
      "informant-missing": "Choose who can answer the questions.",
      "weeks-unusable": "Fill in the number of weeks as a whole number, or leave it empty.",
      "screenedIn-unusable": "Choose a month from the list.",
      "circumstances-unusable": "Choose only from the list.",
    },
  },
);
