import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To a therapist whom the lead took out of work. The reason is behind the link. */
export const therapistSuspended: Letter = {
  words: letterWords["therapist-suspended"],
  link: () => "/profile",
};
