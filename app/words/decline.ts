import { bilingual } from "./bilingual.ts";

/** Saying no: each reason tells what it does. */
export const declineWords = bilingual(
  {
    title: "Nee zeggen",
    intro: "Ook met een nee helpt u: het kind gaat terug in de rij, de wachttijd loopt door, en we zoeken meteen verder. Waarom past het niet?",
    reason: "Kies wat het beste klopt",
    reasons: {
      "no-place": "Ik heb nu geen plek",
      "not-my-expertise": "Dit is niet mijn expertise",
      "this-one-case": "Het past niet, alleen deze keer",
      "stop-asking-me": "Vraag mij voorlopig niets",
    },
    effects: {
      "no-place": "We vragen u niets tot de dag dat u weer plek hebt.",
      "not-my-expertise": "We vragen u dit kind niet meer. U kunt uw profiel meteen aanpassen.",
      "this-one-case": "We vragen u dit kind niet meer. Verder verandert er niets. U hoeft niet te zeggen waarom.",
      "stop-asking-me": "U gaat op pauze tot u zelf weer aangaat. Andere open voorstellen kunt u nog beantwoorden.",
    },
    nextFreeOn: "Wanneer hebt u weer plek?",
    nextFreeHint: "Een schatting is genoeg. U kunt de dag later veranderen.",
    narrow: (form: string) => `Haal ${form} uit mijn profiel`,
    narrowHint: "Dan vragen we u nooit meer voor deze behandelvorm. U kunt haar later weer toevoegen; de projectleider kijkt dan opnieuw.",
    send: "Zeg nee",
    back: "Terug naar het voorstel",
    problems: {
      "reason-missing": "Kies waarom het niet past.",
      "next-free-missing": "Vul in wanneer u weer plek hebt.",
      "next-free-day-out-of-range": "Kies een dag na vandaag, binnen een jaar.",
    } as Readonly<Record<string, string>>,
  },
  {
    title: "Say no",
    intro: "A no helps as well: the child goes back into the queue, the waiting time goes on, and we go on looking at once. Why does it not fit?",
    reason: "Choose what is most true",
    reasons: {
      "no-place": "I have no place now",
      "not-my-expertise": "This is not my expertise",
      "this-one-case": "It does not fit, just this once",
      "stop-asking-me": "Do not ask me for now",
    },
    effects: {
      "no-place": "We ask you nothing until the day you have a place again.",
      "not-my-expertise": "We do not ask you for this child again. You can change your profile at once.",
      "this-one-case": "We do not ask you for this child again. Nothing else changes. You do not have to say why.",
      "stop-asking-me": "You are paused until you resume yourself. You can still answer other open proposals.",
    },
    nextFreeOn: "When do you have a place again?",
    nextFreeHint: "An estimate is enough. You can change the day later.",
    narrow: (form) => `Take ${form} out of my profile`,
    narrowHint: "Then we never ask you for this treatment again. You can add it later; the project leader will check it again.",
    send: "Say no",
    back: "Back to the proposal",
    problems: {
      "reason-missing": "Choose why it does not fit.",
      "next-free-missing": "Fill in when you have a place again.",
      "next-free-day-out-of-range": "Choose a day after today, within a year.",
    },
  },
);
