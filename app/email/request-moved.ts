import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of both regions, when a family has moved. */
export const requestMoved: Letter = {
  words: letterWords["request-moved"],
  link: () => "/region/requests",
};
