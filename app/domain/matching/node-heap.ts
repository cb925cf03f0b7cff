/** A binary heap of nodes by distance that knows where each node stands, so that a shorter way found later moves it up. */
export interface NodeHeap {
  distance: Float64Array;
  nodes: Int32Array;
  slotOf: Int32Array;
  size: number;
}

export function emptyHeap(distance: Float64Array): NodeHeap {
  return { distance, nodes: new Int32Array(distance.length), slotOf: new Int32Array(distance.length).fill(-1), size: 0 };
}

/** Puts the node in, or moves it up after its distance became shorter. */
export function raise(heap: NodeHeap, node: number): void {
  const { distance, nodes, slotOf } = heap;
  let slot = slotOf[node]!;
  if (slot < 0) slot = heap.size++;
  const key = distance[node]!;
  while (slot > 0) {
    const parent = (slot - 1) >> 1;
    const above = nodes[parent]!;
    if (distance[above]! <= key) break;
    nodes[slot] = above;
    slotOf[above] = slot;
    slot = parent;
  }
  nodes[slot] = node;
  slotOf[node] = slot;
}

/** Takes the nearest node out; the heap may not be empty. */
export function takeNearest(heap: NodeHeap): number {
  const { nodes, slotOf } = heap;
  const nearest = nodes[0]!;
  const last = nodes[--heap.size]!;
  slotOf[nearest] = -1;
  if (heap.size > 0) sink(heap, last);
  return nearest;
}

function sink(heap: NodeHeap, node: number): void {
  const { distance, nodes, slotOf, size } = heap;
  const key = distance[node]!;
  let slot = 0;
  for (let child = 1; child < size; child = 2 * slot + 1) {
    if (child + 1 < size && distance[nodes[child + 1]!]! < distance[nodes[child]!]!) child += 1;
    const below = nodes[child]!;
    if (distance[below]! >= key) break;
    nodes[slot] = below;
    slotOf[below] = slot;
    slot = child;
  }
  nodes[slot] = node;
  slotOf[node] = slot;
}

export function clear(heap: NodeHeap): void {
  for (let slot = 0; slot < heap.size; slot += 1) heap.slotOf[heap.nodes[slot]!] = -1;
  heap.size = 0;
}
