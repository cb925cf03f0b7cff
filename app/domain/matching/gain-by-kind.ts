import { type GainSearch, gainAtMost, gainWithoutLimit, startGains } from "./gain.ts";
import type { Instance } from "./instance.ts";
import { byCodeUnit } from "./queue.ts";
import { type KindOfPlace, wordsOfKind } from "./kind-of-place.ts";
import { kindsThatLack, kindUsers, usersOf } from "./kind-users.ts";
import { UNSERVED } from "./seating.ts";
import type { Seeker } from "./seeker.ts";
import { servedSet } from "./served-set.ts";
import type { ServedGroup } from "./solve-group.ts";

/** What places of one kind would mean today. Counts only. */
export interface GainOfKind {
  readonly kind: KindOfPlace;
  /** How many who found nobody could go there themselves. */
  readonly waiting: number;
  /** How many more requests 1, 2, 3 … such places would serve: exactly, with everybody's moves. */
  readonly gains: readonly number[];
  /** How many more, if there were no limit: so many wait for lack of this kind. */
  readonly limit: number;
}

/** How many of the most promising kinds, and how many extra places each is worked out for. */
interface HowMuch {
  readonly kinds: number;
  readonly places: number;
  /** Only kinds of place in this region. */
  readonly region?: string;
}

/**
 * The kinds of place of which a lack leaves most requests waiting, the worst first. Exact, also in which kinds are
 * listed: one is left out only if it could not gain more than the last of the list.
 */
export function gainsByKind(solved: ServedGroup, { kinds, places, region }: HowMuch): GainOfKind[] {
  const search = startGains(solved.instance, solved.assignment);
  const users = kindUsers(solved);
  const hopeful = kindsThatLack(solved)
    .filter((kind) => region === undefined || kind.region === region)
    .map((kind) => ({ kind, eligible: usersOf(users, kind) }))
    .map((one) => ({ ...one, atMost: gainAtMost(search, one.eligible), words: wordsOfKind(one.kind) }))
    .sort((a, b) => b.atMost - a.atMost || byCodeUnit(a.words, b.words));
  let best: (GainOfKind & { readonly words: string })[] = [];
  for (const { kind, eligible, atMost, words } of hopeful) {
    if (best.length === kinds && atMost < best.at(-1)!.limit) break;
    best = [...best, { ...gainOf(search, kind, eligible, places), words }].sort(byLack).slice(0, kinds);
  }
  return best.map(({ words: _words, ...gain }) => gain);
}

function byLack(a: GainOfKind & { words: string }, b: GainOfKind & { words: string }): number {
  return b.limit - a.limit || b.waiting - a.waiting || byCodeUnit(a.words, b.words);
}

/** The same for one kind, whether anybody lacks it or not. */
export function gainOfKind(solved: ServedGroup, kind: KindOfPlace, places: number): GainOfKind {
  const eligible = usersOf(kindUsers(solved), kind);
  return gainOf(startGains(solved.instance, solved.assignment), kind, eligible, places);
}

/** The number served is a maximum flow, and so concave in the places of one kind: n places serve min(n, the limit) more. */
function gainOf(search: GainSearch, kind: KindOfPlace, eligible: readonly number[], places: number): GainOfKind {
  const limit = gainWithoutLimit(search, eligible);
  const waiting = eligible.filter((request) => search.home[request] === UNSERVED).length;
  return { kind, waiting, limit, gains: Array.from({ length: places }, (_, index) => Math.min(index + 1, limit)) };
}

/** Who would be served: the references that the reader may see, in the order of the queue, and the number of the others. */
export interface WhoGains {
  readonly references: readonly string[];
  readonly others: number;
}

/** Which requests so many places of a kind would serve. References of others than the reader's own are no more than a number. */
export function whoGains(solved: ServedGroup, kind: KindOfPlace, places: number, maySee: (seeker: Seeker) => boolean): WhoGains {
  const wider = withPlacesOf(solved.instance, usersOf(kindUsers(solved), kind), places);
  const { seating: { nodeOf } } = servedSet(wider);
  const gained = [...nodeOf.keys()].filter((position) => nodeOf[position] !== UNSERVED && solved.assignment.nodeOf[position] === UNSERVED);
  const seekers = gained.map((position) => solved.seekers[solved.instance.requestRow[position]!]!);
  const seen = seekers.filter(maySee);
  return { references: seen.map(({ reference }) => reference), others: seekers.length - seen.length };
}

/** The instance with one node more, which these requests can go to. */
function withPlacesOf(instance: Instance, eligible: readonly number[], places: number): Instance {
  const newNode = instance.places.length;
  const canGo = new Set(eligible);
  const pairNode: number[] = [];
  const pairStart = new Int32Array(instance.pairStart.length);
  for (let request = 0; request + 1 < pairStart.length; request += 1) {
    for (let pair = instance.pairStart[request]!; pair < instance.pairStart[request + 1]!; pair += 1) pairNode.push(instance.pairNode[pair]!);
    if (canGo.has(request)) pairNode.push(newNode);
    pairStart[request + 1] = pairNode.length;
  }
  return {
    ...instance, pairStart, pairNode: Int32Array.from(pairNode), pairFit: new Int32Array(pairNode.length),
    places: Int32Array.from([...instance.places, places]), therapistIds: [...instance.therapistIds, "a new place"],
  };
}
