import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the therapist: after the last day to join there are enough children. */
export const groupComplete: Letter = { words: letterWords["group-complete"], link: () => "/groups" };

/** To the therapist: after the last day to join there are too few. */
export const groupTooFew: Letter = { words: letterWords["group-too-few"], link: () => "/groups" };

/** To the shelter of somebody who had a place. The link goes to the list: a reference stays out of mail. */
export const groupStoppedForShelter: Letter = { words: letterWords["group-stopped-shelter"], link: () => "/requests" };

/** To the leads of the home region, when children had joined. */
export const groupStoppedForLead: Letter = { words: letterWords["group-stopped-lead"], link: () => "/region" };
