import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist who did not answer several times in a row: no more proposals until we hear something. */
export const therapistPaused: Letter = {
  words: letterWords["therapist-paused"],
  link: () => "/availability",
};
