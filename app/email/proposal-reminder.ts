import { letterWords } from "../words/letters.ts";
import { noToProposal } from "./answers.ts";
import type { Letter } from "./letter.ts";

/** To a therapist: something still waits for an answer. */
export const proposalReminder: Letter = {
  words: letterWords["proposal-reminder"],
  link: (mail) => `/proposals/${mail.subjectId}`,
  answers: noToProposal,
};
