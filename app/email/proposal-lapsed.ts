import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist, when a proposal that was not answered yet is no longer needed. */
export const proposalLapsed: Letter = {
  words: letterWords["proposal-lapsed"],
  link: () => "/proposals",
};
