import type { Instance } from "./instance.ts";

/**
 * Eligible pairs seen from one side: row `r` lists, from `start[r]` up to `end[r]`, who is on the
 * other side and the fit. A row that outgrows its room moves to the end of the arrays.
 */
export interface PairRows {
  start: Int32Array;
  end: Int32Array;
  room: Int32Array;
  other: Int32Array;
  fit: Int32Array;
  used: number;
}

/** By request: the nodes it can go to. A copy, so that a live match may change it. */
export function rowsByRequest({ pairStart, pairNode, pairFit }: Instance): PairRows {
  const end = pairStart.slice(1);
  return { start: pairStart.slice(0, -1), end, room: end.slice(), other: pairNode.slice(), fit: pairFit.slice(), used: pairNode.length };
}

/** By node: the requests that can go there, in queue order. */
export function rowsByNode({ pairStart, pairNode, pairFit, places }: Instance): PairRows {
  const counts = new Int32Array(places.length + 1);
  for (const node of pairNode) counts[node + 1]! += 1;
  for (let node = 0; node < places.length; node += 1) counts[node + 1]! += counts[node]!;
  const end = counts.slice(0, -1);
  const other = new Int32Array(pairNode.length);
  const fit = new Int32Array(pairNode.length);
  for (let request = 0; request + 1 < pairStart.length; request += 1) {
    for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
      const slot = end[pairNode[pair]!]!++;
      other[slot] = request;
      fit[slot] = pairFit[pair]!;
    }
  }
  return { start: counts.slice(0, -1), end, room: counts.slice(1), other, fit, used: pairNode.length };
}

export function addPair(rows: PairRows, row: number, other: number, fit: number): void {
  if (rows.end[row] === rows.room[row]) moveToEnd(rows, row);
  const slot = rows.end[row]!++;
  rows.other[slot] = other;
  rows.fit[slot] = fit;
}

/** Whether the pair was there. */
export function removePair(rows: PairRows, row: number, other: number): boolean {
  const slot = pairSlot(rows, row, other);
  if (slot < 0) return false;
  const last = --rows.end[row]!;
  rows.other[slot] = rows.other[last]!;
  rows.fit[slot] = rows.fit[last]!;
  return true;
}

/** Where the pair stands, or -1. */
export function pairSlot(rows: PairRows, row: number, other: number): number {
  for (let slot = rows.start[row]!; slot < rows.end[row]!; slot += 1) {
    if (rows.other[slot] === other) return slot;
  }
  return -1;
}

/** Makes sure that rows up to this number exist, empty where they are new. */
export function growRows(rows: PairRows, count: number): void {
  rows.start = grown(rows.start, count);
  rows.end = grown(rows.end, count);
  rows.room = grown(rows.room, count);
}

function moveToEnd(rows: PairRows, row: number): void {
  const length = rows.end[row]! - rows.start[row]!;
  const room = Math.max(4, 2 * length);
  rows.other = grown(rows.other, rows.used + room);
  rows.fit = grown(rows.fit, rows.used + room);
  rows.other.copyWithin(rows.used, rows.start[row]!, rows.end[row]!);
  rows.fit.copyWithin(rows.used, rows.start[row]!, rows.end[row]!);
  rows.start[row] = rows.used;
  rows.end[row] = rows.used + length;
  rows.used += room;
  rows.room[row] = rows.used;
}

/** The array itself while it is long enough, else a copy with room to spare. */
export function grown(array: Int32Array, length: number): Int32Array {
  if (array.length >= length) return array;
  const longer = new Int32Array(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}
