import { inAll, members } from "./candidate-bits.ts";
import { funnelFor } from "./candidate-funnel.ts";
import { bucketFor, type Candidates, passingBits } from "./candidates.ts";
import type { Prospects } from "./concession.ts";
import { roomPerNode } from "./concession-room.ts";
import { concessionsFor, type RoomToMove } from "./concessions.ts";
import { criteria } from "./criteria.ts";
import type { Funnel } from "./explanation.ts";
import { UNSERVED } from "./seating.ts";
import type { Seeker } from "./seeker.ts";
import type { SolvedGroup } from "./solve-group.ts";

/** Why nobody was found for a request, and what would help. */
export interface Outlook {
  readonly requestId: string;
  readonly funnel: Funnel;
  readonly prospects: Prospects;
}

/** The outlook of each of these requests that stays unserved, in queue order. */
export function outlooksOf(solved: SolvedGroup, told: ReadonlySet<string>): Outlook[] {
  const unserved = positionsToTell(solved, told);
  if (unserved.length === 0) return [];
  const rooms = { solved, room: roomPerOfferer(solved) };
  const taken = placesTaken(solved);
  return unserved.map((position) => {
    const seeker = seekerAt(solved, position);
    return { requestId: seeker.id, funnel: funnelFor(solved.candidates, seeker), prospects: prospectsOf(rooms, taken, position) };
  });
}

function positionsToTell(solved: SolvedGroup, told: ReadonlySet<string>): number[] {
  if (told.size === 0) return [];
  const { assignment: { nodeOf } } = solved;
  return [...nodeOf.keys()].filter((position) => nodeOf[position] === UNSERVED && told.has(seekerAt(solved, position).id));
}

function seekerAt({ seekers, instance: { requestRow } }: SolvedGroup, position: number) {
  return seekers[requestRow[position]!]!;
}

function prospectsOf(rooms: RoomToMove, taken: Int32Array, position: number): Prospects {
  const { solved } = rooms;
  const seeker = seekerAt(solved, position);
  return {
    queue: { place: position + 1, of: solved.seekers.length },
    held: placesHeld(solved.candidates, seeker, taken),
    concessions: concessionsFor(rooms, { seeker, position }),
  };
}

const allButCapacity = criteria.filter(({ name }) => name !== "capacity");

/** The taken places of all who suit but for being full, and of those who suit and were taken by this run. */
function placesHeld(candidates: Candidates, seeker: Seeker, taken: Int32Array): number {
  const { here } = bucketFor(candidates, seeker);
  const suiting = members(inAll(allButCapacity.map((criterion) => passingBits(candidates, here, criterion, seeker))));
  return suiting.reduce((sum, index) => {
    const row = here.nodes[index]!;
    const { totalPlaces, freePlaces } = candidates.offerers[row]!;
    return sum + totalPlaces - freePlaces + taken[row]!;
  }, 0);
}

function roomPerOfferer({ instance, assignment }: SolvedGroup): Int32Array {
  const perNode = roomPerNode(instance, assignment);
  const room = new Int32Array(perNode.length);
  instance.therapistRow.forEach((row, node) => { room[row] = perNode[node]!; });
  return room;
}

/** By the row of the offerer: how many places this run took. */
function placesTaken({ instance: { therapistRow }, assignment }: SolvedGroup): Int32Array {
  const taken = new Int32Array(therapistRow.length);
  for (const node of assignment.nodeOf) {
    if (node !== UNSERVED) taken[therapistRow[node]!]! += 1;
  }
  return taken;
}
