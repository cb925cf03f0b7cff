import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist whose registration cannot be approved as it is. The reason is behind the link. */
export const therapistRefused: Letter = {
  words: letterWords["therapist-refused"],
  link: () => "/profile",
};
