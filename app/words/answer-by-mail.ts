import { bilingual } from "./bilingual.ts";

type Answer = { readonly title: string; readonly text: (until: string) => string; readonly button: string };
type Words = {
  readonly answers: Readonly<Record<"no-place" | "not-this-one" | "still-right" | "no-place-this-month", Answer>>;
  readonly thanks: Readonly<Record<"title" | "intro" | "signIn", string>>;
  readonly orElse: string;
  readonly signIn: string;
};

/** Pages behind the links of a mail that answer without signing in. */
export const answerByMailWords = bilingual<Words>(
  {
    answers: {
      "no-place": { title: "Ik heb nu geen plek", text: (until) => `Klopt dat? Druk dan op de knop. We vragen u niets vóór ${until}. Die dag kunt u later veranderen.`, button: "Ik heb nu geen plek" },
      "not-this-one": { title: "Nee, deze keer niet", text: () => "Klopt dat? Druk dan op de knop. U hoeft niet te zeggen waarom. Verder verandert er niets.", button: "Nee, deze keer niet" },
      "still-right": { title: "Mijn plekken kloppen nog", text: () => "Is er niets veranderd? Druk dan op de knop. Dan bent u klaar voor deze maand.", button: "Alles klopt nog" },
      "no-place-this-month": { title: "Deze maand geen plek", text: (until) => `Klopt dat? Druk dan op de knop. We vragen u niets vóór ${until}. Wat u al doet, loopt gewoon door.`, button: "Deze maand geen plek" },
    },
    thanks: { title: "Dank u wel", intro: "Uw antwoord is binnen. U kunt deze pagina sluiten.", signIn: "Log in om het te bekijken of te veranderen" },
    orElse: "Liever eerst kijken, of iets anders antwoorden?",
    signIn: "Log in",
  },
  {
    answers: {
      "no-place": { title: "I have no place now", text: (until) => `Is that right? Then press the button. We ask you nothing before ${until}. You can change that day later.`, button: "I have no place now" },
      "not-this-one": { title: "No, not this time", text: () => "Is that right? Then press the button. You do not have to say why. Nothing else changes.", button: "No, not this time" },
      "still-right": { title: "My places are still right", text: () => "Has nothing changed? Then press the button. That is all for this month.", button: "All is still right" },
      "no-place-this-month": { title: "No place this month", text: (until) => `Is that right? Then press the button. We ask you nothing before ${until}. What you do already goes on.`, button: "No place this month" },
    },
    thanks: { title: "Thank you", intro: "Your answer has come in. You can close this page.", signIn: "Sign in to see or change it" },
    orElse: "Rather look first, or answer something else?",
    signIn: "Sign in",
  },
);
