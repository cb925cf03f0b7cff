import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter that offered a move, when there is an answer or its term is over. */
export const moveAnswered: Letter = {
  words: letterWords["move-answered"],
  link: () => "/requests/moves",
};
