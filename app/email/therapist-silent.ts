import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of the home region: somebody did not answer several times in a row, and gets no more proposals. */
export const therapistSilent: Letter = {
  words: letterWords["therapist-silent"],
  link: (mail) => `/region/therapists/${mail.subjectId}`,
};
