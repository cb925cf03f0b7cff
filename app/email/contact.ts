import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To everybody of the organisation, also who asked: somebody else may have used that account. */
export const contactAsked: Letter = { words: letterWords["contact-asked"], link: () => "/account/contact" };

/** To the leads who decide. */
export const contactAskedForLead: Letter = { words: letterWords["contact-asked-lead"], link: () => "/region/people" };

/** The same, to the national team. */
export const contactAskedForNational: Letter = { words: letterWords["contact-asked-national"], link: () => "/national/people" };

/** To everybody of the organisation, whatever the answer is. */
export const contactDecided: Letter = { words: letterWords["contact-decided"], link: () => "/account/contact" };
