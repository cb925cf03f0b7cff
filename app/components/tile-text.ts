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
