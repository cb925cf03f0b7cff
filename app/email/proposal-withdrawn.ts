import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist who had said yes, when the shelter takes the request back. */
export const proposalWithdrawn: Letter = {
  words: letterWords["proposal-withdrawn"],
  link: () => "/proposals",
};
