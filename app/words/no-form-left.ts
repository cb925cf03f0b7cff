import { bilingual } from "./bilingual.ts";

/** On a request of which every treatment that was asked for is closed. */
export const noFormLeftWords = bilingual(
  {
    title: "Kies een andere behandeling",
    text: (forms: string, many: number) => `${forms} ${many === 1 ? "kan" : "kunnen"} niet meer worden aangevraagd. Kies iets anders, of laat de behandelaar kiezen. De wachttijd loopt door.`,
    choose: "Kies iets anders",
  },
  {
    title: "Choose another treatment",
    text: (forms: string, _many: number) => `${forms} can no longer be asked for. Choose something else, or let the therapist choose. The waiting time goes on.`,
    choose: "Choose something else",
  },
);
