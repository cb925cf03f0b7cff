import { candidatesAmong, candidatesFor } from "./candidates.ts";
import { instanceOf } from "./instance.ts";
import { nodeIdOf, offerersOf } from "./offerer.ts";
import { noPairs, putPair } from "./pair-columns.ts";
import { byCodeUnit } from "./queue.ts";
import { UNSERVED } from "./seating.ts";
import { type Seeker, seekersOn } from "./seeker.ts";
import { servedSet } from "./served-set.ts";
import type { GroupInput } from "./solve-group.ts";

/** Who waits, in the order of the queue, and the ids of those whom a full run would serve. The set follows from the queue and the possible pairs alone, so no fit is worked out. */
export function whoIsServed({ terms, needs, therapists }: GroupInput): { readonly queue: readonly Seeker[]; readonly served: ReadonlySet<string> } {
  const seekers = seekersOn(needs, terms);
  const offerers = [...therapists].sort((a, b) => byCodeUnit(a.id, b.id)).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  const pairs = noPairs();
  for (const [row, seeker] of seekers.entries()) {
    for (const node of candidatesFor(candidates, seeker)) putPair(pairs, row, node, 0);
  }
  const requests = seekers.map(({ reference, queuesAs, waitingDays }) => ({ id: reference, urgency: queuesAs, waitingDays }));
  const nodes = offerers.map((offerer) => ({ id: nodeIdOf(offerer), places: offerer.freePlaces, practice: offerer.therapist.practiceId }));
  const instance = instanceOf({ requests, therapists: nodes, pairs });
  const { seating: { nodeOf } } = servedSet(instance);
  const queue = Array.from(instance.requestRow, (row) => seekers[row]!);
  return { queue, served: new Set(queue.filter((_, position) => nodeOf[position] !== UNSERVED).map(({ id }) => id)) };
}
