import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist, when the shelter changes something in what was proposed or accepted. */
export const requestChanged: Letter = {
  words: letterWords["request-changed"],
  link: ({ subjectId }) => `/proposals/${subjectId}`,
};
