import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To somebody whose account is open again. */
export const accountReopened: Letter = {
  words: letterWords["account-reopened"],
  link: () => "/sign-in",
};
