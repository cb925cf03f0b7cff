import type { LiveMatch } from "./live-match.ts";

/** Seats and prices as they were, to go back to after a try. */
export interface LiveSnapshot {
  nodeOf: Int32Array;
  fitOf: Float64Array;
  taken: Int32Array;
  firstOf: Int32Array;
  nextOf: Int32Array;
  previousOf: Int32Array;
  price: Float64Array;
}

export function takeSnapshot({ seating, price }: LiveMatch): LiveSnapshot {
  return {
    nodeOf: seating.nodeOf.slice(), fitOf: seating.fitOf.slice(), taken: seating.taken.slice(), firstOf: seating.firstOf.slice(),
    nextOf: seating.nextOf.slice(), previousOf: seating.previousOf.slice(), price: price.slice(),
  };
}

/** Writes the state of now over the snapshot. */
export function renewSnapshot({ seating, price }: LiveMatch, snapshot: LiveSnapshot): void {
  copyState({ ...seating, price }, snapshot);
}

/** Prices may fall by this, so no row of wishes counts as in order any more. */
export function goBackTo({ seating, price, wishes }: LiveMatch, snapshot: LiveSnapshot): void {
  copyState(snapshot, { ...seating, price });
  wishes.inOrder.fill(0);
}

function copyState(from: LiveSnapshot, to: LiveSnapshot): void {
  to.nodeOf.set(from.nodeOf);
  to.fitOf.set(from.fitOf);
  to.taken.set(from.taken);
  to.firstOf.set(from.firstOf);
  to.nextOf.set(from.nextOf);
  to.previousOf.set(from.previousOf);
  to.price.set(from.price);
}
