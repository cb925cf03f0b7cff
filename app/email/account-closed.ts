import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To somebody whose account was closed, who may not have expected it. */
export const accountClosed: Letter = {
  words: letterWords["account-closed"],
  link: () => "/sign-in",
};
