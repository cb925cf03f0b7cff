import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the leads of a region: somebody did not answer in time. */
export const proposalExpired: Letter = {
  words: letterWords["proposal-expired"],
  link: () => "/region",
};
