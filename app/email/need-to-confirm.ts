import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter that put it on the board. */
export const needToConfirm: Letter = {
  words: letterWords["need-to-confirm"],
  link: () => "/needs",
};
