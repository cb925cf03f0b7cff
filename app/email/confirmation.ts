import { letterWords } from "../words/letters.ts";
import { toConfirmation } from "./answers.ts";
import type { Letter } from "./letter.ts";

/** To a therapist, every month: are the places still right? One click on that page will do. */
export const confirmationAsked: Letter = {
  words: letterWords["confirmation-asked"],
  link: () => "/availability",
  answers: toConfirmation,
};

/** The same, to who did not answer yet. */
export const confirmationReminded: Letter = {
  words: letterWords["confirmation-reminded"],
  link: () => "/availability",
  answers: toConfirmation,
};
