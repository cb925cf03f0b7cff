import { urgencies, type Urgency } from "../urgency.ts";

interface InQueue {
  id: string;
  urgency: Urgency;
  waitingDays: number;
}

/** Urgency first, then the longer wait, then the reference: no two requests stand on one spot. */
export function byQueueOrder(a: InQueue, b: InQueue): number {
  if (a.urgency !== b.urgency) return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  if (a.waitingDays !== b.waitingDays) return b.waitingDays - a.waitingDays;
  return byCodeUnit(a.id, b.id);
}

/** Not localeCompare: the order may not depend on the language of the machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
