import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To somebody who is asked to join. The link makes an account, once. */
export const invitation: Letter = {
  words: letterWords["invitation"],
  link: (_mail, token) => `/invitation/${token}`,
};
