/** A set of nodes, one bit each: thirty-two answers in one operation. */
export type Bits = Uint32Array;

const perWord = 32;

export function bitsWhere(size: number, holds: (index: number) => boolean): Bits {
  const bits = new Uint32Array(Math.ceil(size / perWord));
  for (let index = 0; index < size; index += 1) {
    if (holds(index)) bits[index >>> 5]! |= 1 << (index & 31);
  }
  return bits;
}

export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5]! >>> (index & 31)) & 1) === 1;
}

export function clearBit(bits: Bits, index: number): void {
  bits[index >>> 5]! &= ~(1 << (index & 31));
}

/** The members of all sets. At least one set. */
export function inAll(sets: readonly Bits[]): Bits {
  const [first = new Uint32Array(0), ...others] = sets;
  const shared = first.slice();
  for (const other of others) {
    for (let word = 0; word < shared.length; word += 1) shared[word]! &= other[word]!;
  }
  return shared;
}

/** Takes out of `left` who is not in the other set too; whether anybody is left. */
export function keepShared(left: Bits, other: Bits): boolean {
  let any = 0;
  for (let word = 0; word < left.length; word += 1) any |= left[word]! &= other[word]!;
  return any !== 0;
}

export function members(bits: Bits): number[] {
  const found: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word]!; left !== 0; left &= left - 1) found.push(word * perWord + lowest(left));
  }
  return found;
}

function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many bits of a word are set. */
export function countBits(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
