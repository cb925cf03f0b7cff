import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter of whoever asked for nothing but what can no longer be asked for. */
export const formClosed: Letter = { words: letterWords["form-closed"], link: () => "/requests" };
