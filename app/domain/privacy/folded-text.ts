import type { Span } from "./span.ts";

/** A text in plain letters and digits, that still knows where each of its characters stood. */
export interface FoldedText {
  readonly plain: string;
  /** Per character of `plain`: the stretch of the original that it stands for. */
  readonly origins: readonly Span[];
}

const invisible = /^[\p{Mn}\p{Me}\p{Cf}\u115F\u1160\u3164\uFFA0]$/u;
const lettersWithoutParts: Record<string, string> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/**
 * Takes away what hides an identifier from a pattern, or from a reader's search: accents, full-width
 * and Arabic digits, hidden characters, odd spaces, dashes and quotes. Case stays.
 */
export function foldText(text: string): FoldedText {
  let plain = "";
  const origins: Span[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    plain += folded;
    for (let n = 0; n < folded.length; n++) origins.push({ start, end });
    start = end;
  }
  return { plain, origins };
}

/** Where a stretch of the folded text stood in the original. */
export function inOriginal({ origins }: FoldedText, { start, end }: Span): Span {
  return { start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 };
}

/** A stretch of a text and what it is read as. */
export interface Reading extends Span {
  readonly as: string;
}

/** The same text with some stretches read as something else, each still where it stood. The stretches in order, apart. */
export function readAs({ plain, origins }: FoldedText, readings: readonly Reading[]): FoldedText {
  const parts: string[] = [];
  const places: Span[] = [];
  let done = 0;
  for (const { start, end, as } of readings) {
    const whole = { start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 };
    parts.push(plain.slice(done, start), as);
    for (let at = done; at < start; at++) places.push(origins[at] ?? whole);
    for (let at = 0; at < as.length; at++) places.push(whole);
    done = end;
  }
  for (const place of origins.slice(done)) places.push(place);
  return { plain: parts.join("") + plain.slice(done), origins: places };
}

function foldCharacter(character: string): string {
  if (character < "\u0080") return character;
  const plain = digitOf(character) ?? letterInABox(character);
  if (plain !== null) return plain;
  if (/\p{Pd}|\u2212/u.test(character)) return "-";
  if (/[\u2018\u2019\u201B\u02BC]/.test(character)) return "'";
  const parts = [...character.normalize("NFKD")].filter((part) => !invisible.test(part));
  return parts.map((part) => lettersWithoutParts[part] ?? part).join("");
}

/** A digit of any script: each has its ten in a row, and the first of them is its nought. */
function digitOf(character: string): string | null {
  if (!/^\p{Nd}$/u.test(character.normalize("NFKD")) || /\d/.test(character.normalize("NFKD"))) return null;
  const code = character.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
  return String(code - nought);
}

/** Letters in a box or a disc, and those that flags are made of. */
function letterInABox(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((start) => code >= start && code < start + 26);
  return first === undefined ? null : String.fromCharCode(65 + code - first);
}
