import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To each side whose yes is missing. */
export const transferAsked: Letter = {
  words: letterWords["transfer-asked"],
  link: (mail) => `/transfers/${mail.subjectId}`,
};
