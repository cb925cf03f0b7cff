import { exactDailyRoom } from "./exact-daily-room.ts";
import { exactLiveRoom } from "./exact-live-room.ts";
import { immediateRoom } from "./immediate-room.ts";
import type { WaitingRoom, WorthOfNode } from "./waiting-room.ts";

/** A way to decide who is proposed to whom. */
export interface Policy {
  readonly name: string;
  /** Whether urgency counts, or only who came first. */
  readonly byUrgency: boolean;
  /** Whether scarce places cost something. */
  readonly priced: boolean;
  readonly room: (nodeIds: readonly string[], worth: WorthOfNode) => WaitingRoom;
}

const bestFit: Policy["room"] = (nodeIds, worth) => immediateRoom(nodeIds.length, ({ pairs }, at) => pairs.fit[at]! + worth[pairs.nodes[at]!]!);
const mostFree: Policy["room"] = (nodeIds) => immediateRoom(nodeIds.length, (_, __, freePlaces) => freePlaces);

/** `priority-greedy` is what all others are compared with: what a good phone round would do. */
export const policies: readonly Policy[] = [
  { name: "first-come", byUrgency: false, priced: false, room: bestFit },
  { name: "priority-greedy", byUrgency: true, priced: false, room: bestFit },
  { name: "most-free-places", byUrgency: true, priced: false, room: mostFree },
  { name: "priority-greedy+prices", byUrgency: true, priced: true, room: bestFit },
  { name: "exact-daily", byUrgency: true, priced: false, room: exactDailyRoom },
  { name: "exact-daily+prices", byUrgency: true, priced: true, room: exactDailyRoom },
  { name: "exact-on-event", byUrgency: true, priced: false, room: exactLiveRoom },
  { name: "exact-on-event+prices", byUrgency: true, priced: true, room: exactLiveRoom },
];

export const baseline = "priority-greedy";

/** @throws RangeError for a name that is not on the list. */
export function policyNamed(name: string): Policy {
  const policy = policies.find((one) => one.name === name);
  if (!policy) throw new RangeError(`no policy ${JSON.stringify(name)}; there are ${policies.map((one) => one.name).join(", ")}`);
  return policy;
}
