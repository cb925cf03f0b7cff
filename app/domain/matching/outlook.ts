import { funnelFor } from "./candidate-funnel.ts";
import type { Prospects } from "./concession.ts";
import { roomPerNode } from "./concession-room.ts";
import { concessionsFor, type RoomToMove } from "./concessions.ts";
import type { Funnel } from "./explanation.ts";
import { UNSERVED } from "./seating.ts";
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
  const { assignment: { nodeOf } } = solved;
  return [...nodeOf.keys()].filter((position) => nodeOf[position] === UNSERVED && told.has(seekerAt(solved, position).id));
}

function seekerAt({ seekers, instance: { requestRow } }: SolvedGroup, position: number) {
  return seekers[requestRow[position]!]!;
}

function prospectsOf(rooms: RoomToMove, taken: Int32Array, position: number): Prospects {
  const { instance: { pairStart, pairNode } } = rooms.solved;
  let ahead = 0;
  for (let pair = pairStart[position]!; pair < pairStart[position + 1]!; pair += 1) ahead += taken[pairNode[pair]!]!;
  return {
    queue: { place: position + 1, of: rooms.solved.seekers.length },
    ahead,
    concessions: concessionsFor(rooms, { seeker: seekerAt(rooms.solved, position), position }),
  };
}

function roomPerOfferer({ instance, assignment }: SolvedGroup): Int32Array {
  const perNode = roomPerNode(instance, assignment);
  const room = new Int32Array(perNode.length);
  instance.therapistRow.forEach((row, node) => { room[row] = perNode[node]!; });
  return room;
}

function placesTaken({ instance, assignment }: SolvedGroup): Int32Array {
  const taken = new Int32Array(instance.places.length);
  for (const node of assignment.nodeOf) {
    if (node !== UNSERVED) taken[node]! += 1;
  }
  return taken;
}
