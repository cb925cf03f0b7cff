import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads in whose regions somebody who left gave cases back. They stand among the requests that wait. */
export const therapistReturnedCases: Letter = {
  words: letterWords["therapist-returned-cases"],
  link: () => "/region/requests",
};
