import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To another shelter that is asked to take a family over. */
export const moveOffered: Letter = {
  words: letterWords["move-offered"],
  link: () => "/requests/moves",
};
