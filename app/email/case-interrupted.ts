import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist who had said yes, when the help stops for now. */
export const caseInterrupted: Letter = {
  words: letterWords["case-interrupted"],
  link: () => "/proposals",
};
