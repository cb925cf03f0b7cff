import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To who made a draft, some days before it goes. The list says which, and until when. */
export const draftExpiring: Letter = {
  words: letterWords["draft-expiring"],
  link: () => "/requests/drafts",
};
