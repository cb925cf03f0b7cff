/** Puts values in the places of a sentence: `fill("Nog {count} tekens", { count: 3 })`. An unknown place stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
