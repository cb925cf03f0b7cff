/**
 * A reference number is read out over a bad line and written down by hand: "H7M-2QXW".
 *
 * Left out of its 17 characters, and why:
 * - A E I O U Y: without vowels it never spells a word.
 * - O 0, I 1, S 5, B 8, Z 2 (Z out), G 6 (G out): look alike.
 * - 9: "negen" and "zeven" are the classic mix-up in Dutch, and an upside-down 6.
 * - N (sounds like M), T (like D and P, looks like 7), V (like F and W), K (like H): sound alike in Dutch.
 *   K also keeps out abbreviations that would hurt, such as those of armed groups.
 *
 * Seventeen is prime, so weights that differ make the last character catch every single wrong
 * character and every swap of two, neighbours or not.
 */
export const referenceAlphabet = "23467CDFHJLMPQRWX";

const size = referenceAlphabet.length;
const dataLength = 6;
const groupLength = 3;
const enoughBytes = 8;

/**
 * A new reference from random bytes, for example `H7M-2QXW`. There are 24 million, so the one who
 * stores it asks again when it is taken.
 * @throws RangeError with fewer than 8 bytes, with which some references would come up more often.
 */
export function makeReference(randomBytes: Uint8Array): string {
  if (randomBytes.length < enoughBytes) throw new RangeError(`A reference needs ${enoughBytes} random bytes.`);
  let left = randomBytes.slice(0, enoughBytes).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const values: number[] = [];
  while (values.length < dataLength) {
    values.push(Number(left % BigInt(size)));
    left /= BigInt(size);
  }
  const check = (size - (weightedSum(values) % size)) % size;
  return withDash([...values, check].map((value) => referenceAlphabet.charAt(value)).join(""));
}

/** What someone typed, as the reference it means: forgives case, spaces, dashes and dots. Null when it is none. */
export function parseReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s.\-‐-―_]/g, "");
  if (plain.length !== dataLength + 1) return null;
  const values = [...plain].map((character) => referenceAlphabet.indexOf(character));
  if (values.includes(-1) || weightedSum(values) % size !== 0) return null;
  return withDash(plain);
}

/** The first character weighs 7, the check character 1. */
function weightedSum(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (dataLength + 1 - index), 0);
}

function withDash(plain: string): string {
  return `${plain.slice(0, groupLength)}-${plain.slice(groupLength)}`;
}
