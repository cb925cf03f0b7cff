/** A piece of a pattern: one of these words. Words are apart by spaces; `_` stands for a space inside one. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).map((word) => word.replaceAll("_", " ")).join("|")})`;
}
