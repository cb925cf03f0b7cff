import { letterAnswers } from "../words/letter-answers.ts";
import type { Answer } from "./letter.ts";

/** To say no without signing in. A yes asks for a look inside. */
export const noToProposal: readonly Answer[] = [
  { words: letterAnswers["no-place"], link: (token) => `/answer/${token}/no-place` },
  { words: letterAnswers["not-this-one"], link: (token) => `/answer/${token}/not-this-one` },
];

/** To answer the monthly question without signing in. */
export const toConfirmation: readonly Answer[] = [
  { words: letterAnswers["still-right"], link: (token) => `/answer/${token}/still-right` },
  { words: letterAnswers["no-place-this-month"], link: (token) => `/answer/${token}/no-place-this-month` },
];
