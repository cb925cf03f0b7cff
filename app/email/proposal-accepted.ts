import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter worker who asked. The link goes to the list: a reference can be spoken on the phone, so it stays out of mail. */
export const proposalAccepted: Letter = {
  words: letterWords["proposal-accepted"],
  link: () => "/requests",
};
