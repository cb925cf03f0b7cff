/**
 * A region's name in lines that fit on a tile: "Gooi en Vechtstreek" becomes "Gooi en" / "Vechtstreek". Breaks at
 * spaces and after hyphens; a single long word stays whole.
 */
export function tileLines(name: string, widest = 14): string[] {
  const words = name.split(/ |(?<=-)/).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last.endsWith("-") ? last + word : `${last} ${word}`;
    if (last !== undefined && joined.length <= widest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
