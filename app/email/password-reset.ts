import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To somebody who forgot a password. The link sets a new one, once. */
export const passwordReset: Letter = {
  words: letterWords["password-reset"],
  link: (_mail, token) => `/password/reset/${token}`,
};
