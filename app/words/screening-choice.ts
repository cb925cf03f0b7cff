import { bilingual } from "./bilingual.ts";
import type { ResultInformant } from "../domain/screening/result.ts";

type ChoiceWords = {
  readonly title: string;
  readonly intro: string;
  readonly considerFirst: string;
  readonly toConsider: string;
  readonly choose: string;
  readonly fits: string;
  readonly other: string;
  readonly years: (ages: { from: number; to: number }) => string;
  readonly informants: Readonly<Record<ResultInformant, string>>;
  readonly items: (many: number) => string;
  readonly totalOnly: string;
  readonly toForm: (name: string) => string;
  readonly loose: string;
  readonly looseIntro: (days: number) => string;
  readonly month: string;
  readonly kept: string;
  readonly goes: string;
  readonly makeRequest: string;
  readonly goOnWithRequest: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly removeConfirm: string;
  readonly back: string;
  readonly infant: string;
};

/** Choosing a form, and the results that belong to no request yet. */
export const screeningChoiceWords = bilingual<ChoiceWords>(
  {
    title: "Screening",
    intro: "Met een korte lijst ziet u of iemand veel last heeft na een schokkende gebeurtenis.",
    considerFirst: "Twijfelt u of screenen nu nodig is, of welke lijst past?",
    toConsider: "Zoek het uit in één minuut",
    choose: "Kies een lijst",
    fits: "Dit past bij de leeftijd",
    other: "Een andere lijst",
    years: ({ from, to }) => (to > 99 ? `vanaf ${from} jaar` : `${from} tot en met ${to} jaar`),
    informants: { self: "zelf", caregiver: "ouder of verzorger", teacher: "leerkracht" },
    items: (many) => `${many} antwoorden`,
    totalOnly: "alleen het totaal",
    toForm: (name) => `Naar de lijst: ${name}`,
    loose: "Bewaarde uitkomsten",
    looseIntro: (days) => `Deze horen nog bij geen aanvraag. Na ${days} dagen gaan ze vanzelf weg. Er staat niet bij over wie het gaat: maak liefst meteen de aanvraag.`,
    month: "Ingevuld in",
    kept: "Bewaard",
    goes: "Gaat weg op",
    makeRequest: "Maak hier een aanvraag van",
    goOnWithRequest: "Verder met de aanvraag",
    remove: "Gooi weg",
    removeHint: "De uitkomst is dan echt weg.",
    removeConfirm: "Ja, gooi weg",
    back: "Naar screening",
    infant: "Onder de 3 jaar is er geen lijst. Overleg met een deskundige voor heel jonge kinderen (IMH). Een aanvraag kan wel.",
  },
  {
    title: "Screening",
    intro: "With a short form you see whether somebody suffers a lot after a shocking event.",
    considerFirst: "Not sure whether screening is needed now, or which form fits?",
    toConsider: "Find out in a minute",
    choose: "Choose a form",
    fits: "This fits the age",
    other: "Another form",
    years: ({ from, to }) => (to > 99 ? `from ${from} years` : `${from} to ${to} years`),
    informants: { self: "the person", caregiver: "parent or carer", teacher: "teacher" },
    items: (many) => `${many} answers`,
    totalOnly: "only the total",
    toForm: (name) => `To the form: ${name}`,
    loose: "Kept outcomes",
    looseIntro: (days) => `These belong to no request yet. After ${days} days they go by themselves. They do not say who they are about: it is best to make the request at once.`,
    month: "Filled in in",
    kept: "Kept",
    goes: "Goes on",
    makeRequest: "Make a request of it",
    goOnWithRequest: "Go on with the request",
    remove: "Delete",
    removeHint: "The outcome is then really gone.",
    removeConfirm: "Yes, delete",
    back: "To screening",
    infant: "Under 3 years there is no form. Talk to an expert for very young children (IMH). A request is possible.",
  },
);
