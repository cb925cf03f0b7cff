import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

const proposal = (id: string) => `/national/settings/proposals/${id}`;

/** To everyone of the national team but who proposed it. */
export const settingProposed: Letter = { words: letterWords["setting-proposed"], link: ({ subjectId }) => proposal(subjectId) };

/** To who proposed it. */
export const settingDecided: Letter = { words: letterWords["setting-decided"], link: ({ subjectId }) => proposal(subjectId) };

/** To who proposed it: nobody decided in time. */
export const settingExpired: Letter = { words: letterWords["setting-expired"], link: ({ subjectId }) => proposal(subjectId) };
