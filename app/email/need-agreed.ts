import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the therapist whose offer it was. */
export const needAgreed: Letter = {
  words: letterWords["need-agreed"],
  link: () => "/board",
};
