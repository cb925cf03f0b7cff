import type { Actor, Person } from "./actor.ts";

/** By whom and when something is done. Made at the door; everything behind it takes its clock and its actor from here. */
export type Occasion = {
  readonly actor: Actor;
  readonly now: Date;
  /** The request id of the log, or the job: where somebody who investigates can look further. */
  readonly cause: string;
  /** A keyed hash of the network address, or null for the worker. */
  readonly origin: string | null;
};

/**
 * The person at work, for deeds that only a person does.
 * @throws RangeError for a visitor or the worker: the doors keep them out.
 */
export function personAt({ actor }: Occasion): Person {
  if (actor.kind !== "person") throw new RangeError("This is done by a person.");
  return actor;
}
