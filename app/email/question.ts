import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter, when a therapist asks something. The link goes to the list, where the question comes first. */
export const questionAsked: Letter = { words: letterWords["question-asked"], link: () => "/requests" };

/** To the therapist who asked. */
export const questionAnswered: Letter = { words: letterWords["question-answered"], link: () => "/proposals" };
