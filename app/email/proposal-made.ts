import { letterWords } from "../words/letters.ts";
import { noToProposal } from "./answers.ts";
import type { Letter } from "./letter.ts";

/** To a therapist: something new waits for an answer. */
export const proposalMade: Letter = {
  words: letterWords["proposal-made"],
  link: (mail) => `/proposals/${mail.subjectId}`,
  answers: noToProposal,
};
