import { placesOfSeveralWords } from "./known-places.ts";
import { type Span, spansOf } from "./span.ts";

/** Treatments, hospitals, syndromes and stories that have a person's name in them. */
const phrases = [
  "Anne Frank", "Elsa en Anna", "Emma Kinderziekenhuis", "Gilles de la Tourette", "Harry Potter", "Jip en Janneke",
  "Juliana Kinderziekenhuis", "Let op de Kleintjes", "Piep zei de Muis", "Prinses Maxima Centrum", "Sophia Kinderziekenhuis",
  "Sterk Huis", "syndroom van Asperger", "syndroom van Down", "Tijd voor Toontje", "Wilhelmina Kinderziekenhuis", "William Schrikker",
];

const known = new RegExp(
  `\\b(?:${[...placesOfSeveralWords, ...phrases].map((phrase) => phrase.replace(/[.]/g, "\\.")).join("|")})\\b`,
  "dgi",
);

/** Where the text names a place or a thing that only looks like a person. */
export function findKnownPhrases(text: string): Span[] {
  return spansOf(known, text);
}
