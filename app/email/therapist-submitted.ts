import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of a region: a registration waits to be checked. */
export const therapistSubmitted: Letter = {
  words: letterWords["therapist-submitted"],
  link: (mail) => `/region/therapists/${mail.subjectId}`,
};
