import { type Span, spansOf } from "./span.ts";

// A letter that is not of ours, and the words around it: "Олена", "محمد", "陈伟", and "Fаtima" with one Cyrillic letter.
const foreign = "[^\\P{L}\\p{Script=Latin}]";
const words = new RegExp(`[\\p{L}\\p{M}]*${foreign}[\\p{L}\\p{M}]*(?:[ '-]+[\\p{L}\\p{M}]*${foreign}[\\p{L}\\p{M}]*)*`, "dgu");
const picture = /^\p{Script=Han}/u;

/**
 * Words in another script than ours. Nobody here can read whether a name stands in them, and no list of ours holds it.
 * A sign by itself or before a unit ("5 μg", "β") passes.
 */
export function findOtherScripts(text: string): Span[] {
  return spansOf(words, text).filter(({ start, end }) => end - start > 2 || picture.test(text.slice(start, end)));
}
