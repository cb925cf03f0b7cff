import { later, days } from "../duration.ts";
import { type Decision, proceed, refuse } from "../decision.ts";
import type { CareTerms } from "./care-terms.ts";
import type { Side } from "./side.ts";

/**
 * Digits, because everybody can say and type them; without the nine, because "negen" and "zeven" sound alike on a bad
 * line. Six of them in two groups: 531,441 halves, and a code dies after a handful of mistakes.
 */
const digits = "012345678";
const length = 6;
const bytesPerDigit = 4;

/** How many bytes a half is made of. */
export const bytesPerHalf = length * bytesPerDigit;

/**
 * A half to be spoken, for example `482 016`, from bytes that nobody can guess. Each digit takes four bytes, so that
 * none comes up noticeably more often.
 * @throws RangeError with fewer than 24 bytes.
 */
export function halfFrom(bytes: Uint8Array): string {
  if (bytes.length < bytesPerHalf) throw new RangeError(`A half needs ${bytesPerHalf} bytes.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const drawn = Array.from({ length }, (_, index) => digits.charAt(view.getUint32(index * bytesPerDigit) % digits.length)).join("");
  return `${drawn.slice(0, 3)} ${drawn.slice(3)}`;
}

/** What somebody typed while listening, as the half it means: forgives spaces, dots and dashes. Null when it is none. */
export function parseHalf(typed: string): string | null {
  const plain = typed.replaceAll(/[\s.\-‐-―_]/g, "");
  return /^[0-8]{6}$/.test(plain) ? `${plain.slice(0, 3)} ${plain.slice(3)}` : null;
}

/** A code as it stands: what each side got wrong, and when each heard the right half from the other. */
export interface CodeStanding {
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly mistakes: Readonly<Record<Side, number>>;
  readonly heardAt: Readonly<Record<Side, Date | null>>;
}

export type CodeLife = "works" | "used" | "expired" | "ended";

/** Single use: once both sides have heard the right half, nobody can use it again. */
export function lifeOf(code: CodeStanding, now: Date): CodeLife {
  if (code.endedAt !== null) return "ended";
  if (code.heardAt.shelter !== null && code.heardAt.therapist !== null) return "used";
  return now < code.expiresAt ? "works" : "expired";
}

/** What follows from a half that one side heard: it was the other's, or it was not, and perhaps once too often. */
export type Hearing = { readonly right: true } | { readonly right: false; readonly burnt: boolean; readonly left: number };

/**
 * One side types the half it hears. A mistake counts; after `handoverMistakes` of them the code is burnt, for both, so
 * that nobody can go on guessing. Refuses where there is nothing to check any more.
 */
export function hearing(code: CodeStanding, side: Side, right: boolean, { handoverMistakes }: Pick<CareTerms, "handoverMistakes">, now: Date): Decision<Hearing, "code-expired" | "code-used" | "code-ended" | "already-heard"> {
  const life = lifeOf(code, now);
  if (life !== "works") return refuse(`code-${life}`);
  if (code.heardAt[side] !== null) return refuse("already-heard");
  if (right) return proceed({ right: true });
  const left = Math.max(0, handoverMistakes - code.mistakes[side] - 1);
  return proceed({ right: false, burnt: left === 0, left });
}

/** A code works for some days and not longer: what lies about on a desk must not open anything. */
export function codeExpiresAt(madeAt: Date, { handoverCodeDays }: Pick<CareTerms, "handoverCodeDays">): Date {
  return later(madeAt, days(handoverCodeDays));
}
