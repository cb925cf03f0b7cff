import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** After each change of how somebody signs in. The link leads to a new password, for who did not do this. */
export const securityChanged: Letter = {
  words: letterWords["security-changed"],
  link: () => "/password/forgotten",
};
