import { bilingual } from "./bilingual.ts";

/** Asking an age again: we know years and no birthday, so only people can say whether it still holds. */
export const ageAgainWords = bilingual(
  {
    title: "Klopt de leeftijd nog?",
    back: "Naar de aanvraag",
    stated: { child: (age: number) => `Dit kind was ${age} jaar op`, parent: (age: number) => `Deze ouder was ${age} jaar op` },
    why: "We kennen geen verjaardag. Daarom vragen we het na een half jaar opnieuw.",
    now: "Hoe oud is deze persoon nu?",
    confirm: "Bevestig de leeftijd",
    corrects: "Is de leeftijd anders dan eerst? Dan kijken we of alles nog past. De wachttijd loopt gewoon door.",
  },
  {
    title: "Is the age still right?",
    back: "To the request",
    stated: { child: (age: number) => `This child was ${age} on`, parent: (age: number) => `This parent was ${age} on` },
    why: "We know no birthday. So we ask again after half a year.",
    now: "How old is this person now?",
    confirm: "Confirm the age",
    corrects: "Is the age not what it was? Then we see whether everything still fits. The waiting time goes on.",
  },
);
