/** A binary heap of item numbers by distance, each in it at most once. */
export interface NearestHeap {
  distance: Float64Array;
  items: Int32Array;
  slotOf: Int32Array;
  size: number;
}

/** Reads the distances from an array that the caller fills before putting an item in. */
export function emptyHeap(distance: Float64Array): NearestHeap {
  return { distance, items: new Int32Array(distance.length), slotOf: new Int32Array(distance.length).fill(-1), size: 0 };
}

/** Puts the item in, or moves it up after its distance became shorter. */
export function putIn(heap: NearestHeap, item: number): void {
  const { distance, items, slotOf } = heap;
  const key = distance[item]!;
  let slot = slotOf[item]!;
  if (slot < 0) slot = heap.size++;
  while (slot > 0) {
    const above = items[(slot - 1) >> 1]!;
    if (distance[above]! <= key) break;
    items[slot] = above;
    slotOf[above] = slot;
    slot = (slot - 1) >> 1;
  }
  items[slot] = item;
  slotOf[item] = slot;
}

/** Takes the nearest item out; the heap may not be empty. */
export function takeNearest(heap: NearestHeap): number {
  const nearest = heap.items[0]!;
  const last = heap.items[--heap.size]!;
  heap.slotOf[nearest] = -1;
  if (heap.size > 0) sinkFromTop(heap, last);
  return nearest;
}

function sinkFromTop({ distance, items, slotOf, size }: NearestHeap, item: number): void {
  const key = distance[item]!;
  let slot = 0;
  for (let child = 1; child < size; child = 2 * slot + 1) {
    if (child + 1 < size && distance[items[child + 1]!]! < distance[items[child]!]!) child += 1;
    const below = items[child]!;
    if (distance[below]! >= key) break;
    items[slot] = below;
    slotOf[below] = slot;
    slot = child;
  }
  items[slot] = item;
  slotOf[item] = slot;
}

export function clear(heap: NearestHeap): void {
  for (let slot = 0; slot < heap.size; slot += 1) heap.slotOf[heap.items[slot]!] = -1;
  heap.size = 0;
}
