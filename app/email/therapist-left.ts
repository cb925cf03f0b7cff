import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads where somebody who left had said yes. The cases are on the page of this therapist. */
export const therapistLeft: Letter = {
  words: letterWords["therapist-left"],
  link: (mail) => `/region/therapists/${mail.subjectId}`,
};
