import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of the region of the request. */
export const neighbourAsked: Letter = {
  words: letterWords["neighbour-asked"],
  link: () => "/region/requests",
};
