import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To all who had to do with it: how it ended is on the page. */
export const transferEnded: Letter = {
  words: letterWords["transfer-ended"],
  link: (mail) => `/transfers/${mail.subjectId}`,
};
