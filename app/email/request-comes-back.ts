import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter, some days before a request that waited goes back into the queue. */
export const requestComesBack: Letter = {
  words: letterWords["request-comes-back"],
  link: () => "/requests",
};
