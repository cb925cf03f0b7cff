import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the therapist whose offer it was. */
export const needDeclined: Letter = {
  words: letterWords["need-declined"],
  link: () => "/board",
};
