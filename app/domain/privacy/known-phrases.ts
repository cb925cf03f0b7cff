import { placesOfSeveralWords } from "./known-places.ts";
import { type Span, spansOf } from "./span.ts";

/** Treatments, hospitals, syndromes and stories that have a person's name in them. */
const phrases = [
  "Anne Frank", "Elsa en Anna", "Emma Kinderziekenhuis", "Gilles de la Tourette", "Harry Potter", "Jip en Janneke",
  "Juliana Kinderziekenhuis", "Let op de Kleintjes", "Piep zei de Muis", "Prinses Maxima Centrum", "Sophia Kinderziekenhuis",
  "Storm en Spetters", "Jarige Job", "Jan en alleman", "Jan Modaal", "Taylor Swift", "Dappere Dino", "Ho tot hier", "Rots en Water", "Sam Sam", "Almere Haven", "Ter Apel", "Sterk Huis", "syndroom van Asperger", "syndroom van Down", "Tijd voor Toontje", "Wilhelmina Kinderziekenhuis", "William Schrikker",
];

const known = new RegExp(
  `\\b(?:${[...placesOfSeveralWords, ...phrases].map((phrase) => phrase.replace(/[.]/g, "\\.")).join("|")})\\b`,
  "dgi",
);

// "fan van …", "liedjes van …": whom everybody knows.
const admired = /\b(?:[Ff]an|liedjes|muziek|films|boeken|posters?) (?:van|of) (?<found>[A-Z][\w'-]+(?:(?: | en | and )[A-Z][\w'-]+)*)/dg;

/** Where the text names a place, a thing or a star, and nobody whom it is about. */
export function findKnownPhrases(text: string): Span[] {
  return [known, admired].flatMap((pattern) => spansOf(pattern, text));
}
