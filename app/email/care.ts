import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

// Each goes to a list and never to one case: an address with an id or a number in it would say something in a mail.
export const careNewsForShelter: Letter = { words: letterWords["care-news-shelter"], link: () => "/requests?list=accepted" };
export const careNewsForTherapist: Letter = { words: letterWords["care-news-therapist"], link: () => "/caseload" };
export const handoverOverdueForShelter: Letter = { words: letterWords["handover-overdue-shelter"], link: () => "/requests" };
export const handoverOverdueForTherapist: Letter = { words: letterWords["handover-overdue-therapist"], link: () => "/caseload" };
export const handoverOverdueForLead: Letter = { words: letterWords["handover-overdue-lead"], link: () => "/region/requests" };
export const handoverContradicted: Letter = { words: letterWords["handover-contradicted-lead"], link: () => "/region/requests" };
