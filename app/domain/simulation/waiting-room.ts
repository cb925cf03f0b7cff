import type { WaitingRequest } from "../matching/instance.ts";
import type { PossiblePairs } from "../census/possible-pairs.ts";

/** Somebody who waits now. `person` is the position in the list of arrivals. */
export interface Waiting {
  readonly person: number;
  /** Only the order counts: days of waiting until the last day of the year, as all grow by one a day. */
  readonly queue: WaitingRequest;
  /** Without those who are barred. */
  readonly pairs: PossiblePairs;
}

export const NOBODY = -1;
export const NOWHERE = -1;

/** Who waits and what is free. A policy is a way to run this room; what it decides becomes a proposal at once. */
export interface WaitingRoom {
  /** Somebody comes in. Gives the node that is proposed, which then has one place less, or NOWHERE. */
  enter: (waiting: Waiting) => number;
  leave: (person: number) => void;
  /** The node has one free place more. Gives who is proposed for it, or NOBODY. */
  open: (node: number) => number;
  /** The node is asked nothing from now on. Free places come back by `open`. */
  shut: (node: number) => void;
  /** What a policy decides once a day. */
  morning: () => readonly { readonly person: number; readonly node: number }[];
}

/** What a place of a node is worth beside the pair: points for the load, minus the price. Changes as the year goes. */
export type WorthOfNode = Readonly<Int32Array>;
