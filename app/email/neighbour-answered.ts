import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter worker who asked. */
export const neighbourAnswered: Letter = {
  words: letterWords["neighbour-answered"],
  link: () => "/requests",
};
