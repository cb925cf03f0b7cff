import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter that has to answer. */
export const needOffered: Letter = {
  words: letterWords["need-offered"],
  link: () => "/needs",
};
