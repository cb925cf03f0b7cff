import { assign } from "../matching/assign.ts";
import { buildInstance } from "../matching/instance.ts";
import { leaveMatch, startLive } from "../matching/live-match.ts";
import { addRequest, changePlaces, withdrawRequest } from "../matching/repair.ts";
import { unseat, UNSERVED } from "../matching/seating.ts";
import { NOBODY, NOWHERE, type WaitingRoom, type WorthOfNode } from "./waiting-room.ts";

/** Every event is repaired exactly by the live engine, and whoever it serves gets a proposal at once. */
export function exactLiveRoom(nodeIds: readonly string[], worth: WorthOfNode): WaitingRoom {
  const empty = buildInstance({ requests: [], therapists: nodeIds.map((id) => ({ id, places: 0 })), pairs: [] });
  const live = startLive(empty, assign(empty));
  // The ids are given in the order of the engine's numbers, so that a node is the same number on both sides.
  const idOf = new Map<number, string>();
  const personOf = new Map<string, number>();

  /** The request and its place leave the match together: nobody else's seat or price changes by that. */
  function settle(number: number): void {
    const node = live.seating.nodeOf[number]!;
    forget(personOf.get(live.requests[number]!.id)!);
    unseat(live.seating, number);
    leaveMatch(live, number);
    live.places[node]! -= 1;
  }

  function forget(person: number): void {
    personOf.delete(idOf.get(person)!);
    idOf.delete(person);
  }

  return {
    enter: ({ person, queue, pairs }) => {
      idOf.set(person, queue.id);
      personOf.set(queue.id, person);
      addRequest(live, queue, Array.from(pairs.nodes, (node, at) => [nodeIds[node]!, pairs.fit[at]! + worth[node]!] as const));
      const number = live.numberOf.get(queue.id)!;
      const node = live.seating.nodeOf[number]!;
      if (node === UNSERVED) return NOWHERE;
      settle(number);
      return node;
    },
    leave: (person) => {
      const id = idOf.get(person);
      if (id === undefined) return;
      forget(person);
      withdrawRequest(live, id);
    },
    open: (node) => {
      changePlaces(live, nodeIds[node]!, live.places[node]! + 1);
      const number = live.seating.firstOf[node]!;
      if (number === NOBODY) return NOBODY;
      const person = personOf.get(live.requests[number]!.id)!;
      settle(number);
      return person;
    },
    shut: (node) => changePlaces(live, nodeIds[node]!, 0),
    morning: () => [],
  };
}
