import type { Span } from "./span.ts";

/** A text in plain letters and digits, that still knows where each of its characters stood. */
export interface FoldedText {
  readonly plain: string;
  /** Per character of `plain`: the stretch of the original that it stands for. */
  readonly origins: readonly Span[];
}

const invisible = /^[\p{Mn}\u00AD\u200B-\u200F\u2060\uFEFF]$/u;
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
  const digit = arabicDigit(character);
  if (digit !== null) return digit;
  if (/\p{Pd}|\u2212/u.test(character)) return "-";
  if (/[\u2018\u2019\u201B\u02BC]/.test(character)) return "'";
  const parts = [...character.normalize("NFKD")].filter((part) => !invisible.test(part));
  return parts.map((part) => lettersWithoutParts[part] ?? part).join("");
}

/** Digits as they are written in Arabic, and in Persian and Urdu. */
function arabicDigit(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return null;
}
