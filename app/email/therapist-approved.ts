import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist who may begin. What is asked next is when there is room. */
export const therapistApproved: Letter = {
  words: letterWords["therapist-approved"],
  link: () => "/availability",
};
