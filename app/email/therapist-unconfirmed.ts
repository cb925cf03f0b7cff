import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of the home region: somebody did not say that the places are still right, and is paused. */
export const therapistUnconfirmed: Letter = {
  words: letterWords["therapist-unconfirmed"],
  link: (mail) => `/region/therapists/${mail.subjectId}`,
};
