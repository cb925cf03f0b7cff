import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter that put it on the board. */
export const needEnded: Letter = {
  words: letterWords["need-ended"],
  link: () => "/needs",
};
