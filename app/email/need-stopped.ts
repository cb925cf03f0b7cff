import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the other side. */
export const needStopped: Letter = {
  words: letterWords["need-stopped"],
  link: () => "/",
};
