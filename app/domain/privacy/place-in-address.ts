/** Below this many letters a name is only found as a word of its own: "Ede" is in "vrede", and "Epe" in "Iepenhof". */
const longEnough = 6;

/**
 * The first gemeente that a mail address names: "post@opvang-almere.example" tells the town of a shelter to everybody who
 * ever gets it. Null when none is named. Accents, capitals, dashes and the 's of 's-Hertogenbosch do not matter.
 */
export function placeInAddress(address: string, gemeenten: readonly string[]): string | null {
  const words = plain(address).split(/[^a-z]+/).filter(Boolean);
  return gemeenten.find((name) => namedIn(words, plain(name.replace(/\(.*\)/, "").replace(/^'[st][ -]/, "")).replaceAll(/[^a-z]/g, ""))) ?? null;
}

function namedIn(words: readonly string[], name: string): boolean {
  if (name === "") return false;
  if (name.length >= longEnough) return words.join("").includes(name);
  return words.some((word, index) => word === name || `${word}${words[index + 1] ?? ""}` === name);
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
