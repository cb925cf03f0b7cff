/**
 * A region's name in lines that fit on a tile: "Gooi en Vechtstreek" becomes "Gooi en" / "Vechtstreek". Breaks at
 * spaces and after hyphens; a single long word stays whole.
 */
export function tileLines(name: string, widest = 14): string[] {
  const lines: string[] = [];
  for (const piece of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    const joined = (last ?? "") + piece;
    if (last !== undefined && joined.trimEnd().length <= widest) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * A region's name in a few letters, for a tile on a phone: the first two of the name and the capitals of the rest.
 * "Noord- en Oost-Gelderland" becomes "NoOG". All 28 differ.
 */
export function tileLetters(name: string): string {
  const [first = "", ...rest] = name.split(/[ –-]+/).filter((part) => /^\p{Lu}/u.test(part));
  return first.slice(0, rest.length > 0 ? 2 : 3) + rest.map((part) => part[0]).join("");
}
