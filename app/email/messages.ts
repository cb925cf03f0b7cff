import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** What waited, in one mail. Its lines say how much there is of each kind. */
export const digest: Letter = { words: letterWords["digest"], link: () => "/" };

/** What could not be told as long as no mail arrived. */
export const mailAgain: Letter = { words: letterWords["mail-again"], link: () => "/" };

/** To an address that somebody says is the own one. The link confirms it, once. */
export const addressToConfirm: Letter = { words: letterWords["address-to-confirm"], link: (_mail, token) => `/address/${token}` };
