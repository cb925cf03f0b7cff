import type { Moment } from "./year.ts";

interface Planned {
  readonly at: Moment;
  readonly order: number;
  readonly happen: () => void;
}

/** What is still to happen, earliest first; of two at one moment the one that was planned first. */
export interface EventQueue {
  readonly heap: Planned[];
  planned: number;
}

export function emptyEvents(): EventQueue {
  return { heap: [], planned: 0 };
}

export function plan(queue: EventQueue, at: Moment, happen: () => void): void {
  const { heap } = queue;
  const item = { at, order: queue.planned++, happen };
  let slot = heap.push(item) - 1;
  while (slot > 0) {
    const above = (slot - 1) >> 1;
    if (!isBefore(item, heap[above]!)) break;
    heap[slot] = heap[above]!;
    slot = above;
  }
  heap[slot] = item;
}

/** Takes out the next event, or nothing when it is not before `until`. */
export function nextEvent({ heap }: EventQueue, until: Moment): Planned | undefined {
  const first = heap[0];
  if (!first || first.at >= until) return undefined;
  const last = heap.pop()!;
  if (heap.length > 0) sink(heap, last);
  return first;
}

function sink(heap: Planned[], item: Planned): void {
  let slot = 0;
  for (let child = 1; child < heap.length; child = 2 * slot + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
    if (!isBefore(heap[child]!, item)) break;
    heap[slot] = heap[child]!;
    slot = child;
  }
  heap[slot] = item;
}

function isBefore(one: Planned, other: Planned): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
