import { clear, emptyHeap, putIn, takeNearest, type NearestHeap } from "./nearest-heap.ts";

/** Wide enough for the fits of practice (up to 1000): nearly every distance finds a bucket of its own. */
const WINDOW = 1024;
const NOTHING = -1;

/**
 * Items by whole distance, taken out in ascending order. Near distances go to buckets, one a
 * distance (Dial), far ones wait in a heap until the window moves there. An item is in it once.
 */
export interface DistanceQueue {
  at: Float64Array;
  from: number;
  bucket: number;
  first: Int32Array;
  next: Int32Array;
  inBuckets: number;
  far: NearestHeap;
}

export function emptyQueue(items: number): DistanceQueue {
  const at = new Float64Array(items);
  return {
    at, from: 0, bucket: 0,
    first: new Int32Array(WINDOW).fill(NOTHING),
    next: new Int32Array(items),
    inBuckets: 0,
    far: emptyHeap(at),
  };
}

/** The distance may not be below that of the item taken out last. */
export function enqueue(queue: DistanceQueue, item: number, distance: number): void {
  queue.at[item] = distance;
  const bucket = distance - queue.from;
  if (bucket >= WINDOW) return putIn(queue.far, item);
  queue.next[item] = queue.first[bucket]!;
  queue.first[bucket] = item;
  queue.inBuckets += 1;
}

/** The nearest item, taken out, or -1 when nothing is left. */
export function dequeue(queue: DistanceQueue): number {
  if (queue.inBuckets === 0 && !moveWindow(queue)) return NOTHING;
  const { first } = queue;
  while (first[queue.bucket] === NOTHING) queue.bucket += 1;
  const item = first[queue.bucket]!;
  first[queue.bucket] = queue.next[item]!;
  queue.inBuckets -= 1;
  return item;
}

function moveWindow(queue: DistanceQueue): boolean {
  const { far, at } = queue;
  if (far.size === 0) return false;
  queue.from = at[far.items[0]!]!;
  queue.bucket = 0;
  while (far.size > 0 && at[far.items[0]!]! < queue.from + WINDOW) {
    const item = takeNearest(far);
    enqueue(queue, item, at[item]!);
  }
  return true;
}

export function empty(queue: DistanceQueue): void {
  for (; queue.inBuckets > 0; queue.bucket += 1) {
    for (let item = queue.first[queue.bucket]!; item !== NOTHING; item = queue.next[item]!) queue.inBuckets -= 1;
    queue.first[queue.bucket] = NOTHING;
  }
  queue.from = 0;
  queue.bucket = 0;
  clear(queue.far);
}
