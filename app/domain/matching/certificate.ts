import type { Instance } from "./instance.ts";

/** An assignment with what it claims as its proof; see Assignment for the shapes. */
export interface Claim {
  nodeOf: Int32Array;
  price: Float64Array;
  wantedBy: Int32Array;
}

const UNSERVED = -1;

/**
 * What is wrong with the claim, in words; an empty list is a proof. Imports nothing of the solver.
 *
 * Best fit: with prices from zero, zero where a place is free, and nobody better off elsewhere at
 * these prices, no other assignment of the same requests can have a larger total fit
 * (complementary slackness).
 *
 * Nobody passed over: the nodes wanted by an unserved request or by one before it are all full, held
 * by requests earlier in the queue, and closed: who holds a place there, and the request itself,
 * could only go to such nodes. So serving it would cost one of those before it the place.
 */
export function violations(instance: Instance, claim: Claim): string[] {
  const taken = new Int32Array(instance.places.length);
  const unknown = requestsOf(instance).filter((request) => !takesEligiblePlace(instance, claim, request, taken));
  if (unknown.length > 0) return unknown.map((request) => `${idOf(instance, request)} is at a node that is not eligible`);
  return [
    ...nodesOf(instance).flatMap((node) => badNode(instance, claim, node, taken[node]!)),
    ...requestsOf(instance).flatMap((request) => (
      claim.nodeOf[request] === UNSERVED ? badRefusal(instance, claim, request) : badSeat(instance, claim, request))),
  ];
}

function takesEligiblePlace(instance: Instance, claim: Claim, request: number, taken: Int32Array): boolean {
  const node = claim.nodeOf[request];
  if (node === UNSERVED) return true;
  if (node === undefined || pairsOf(instance, request).every((pair) => instance.pairNode[pair] !== node)) return false;
  taken[node]! += 1;
  return true;
}

function badNode(instance: Instance, { price, wantedBy }: Claim, node: number, taken: number): string[] {
  const id = instance.therapistIds[node]!;
  const free = instance.places[node]! - taken;
  const found: string[] = [];
  if (free < 0) found.push(`${id} has ${-free} more than its places`);
  if (!(price[node]! >= 0)) found.push(`${id} has no price from zero`);
  if (free > 0 && price[node] !== 0) found.push(`${id} has a price and a free place`);
  if (free > 0 && isWanted(wantedBy, node)) found.push(`${id} is called full and has a free place`);
  return found;
}

/** The seat of a served request is its best at these prices, and in a full set it stays inside. */
function badSeat(instance: Instance, { nodeOf, price, wantedBy }: Claim, request: number): string[] {
  const here = nodeOf[request]!;
  const pairs = pairsOf(instance, request);
  const seat = pairs.find((pair) => instance.pairNode[pair] === here)!;
  const worth = instance.pairFit[seat]! - price[here]!;
  const found = pairs
    .filter((pair) => instance.pairFit[pair]! - price[instance.pairNode[pair]!]! > worth)
    .map((pair) => `${idOf(instance, request)} is better off at ${instance.therapistIds[instance.pairNode[pair]!]}`);
  if (!isWanted(wantedBy, here)) return found;
  if (wantedBy[here]! <= request) found.push(`${idOf(instance, request)} holds a place before its turn`);
  return [...found, ...waysOut(instance, wantedBy, request, wantedBy[here]!)];
}

function badRefusal(instance: Instance, { wantedBy }: Claim, request: number): string[] {
  return waysOut(instance, wantedBy, request, request);
}

/** Nodes open to the request that the full set around `wanting` does not hold. */
function waysOut(instance: Instance, wantedBy: Int32Array, request: number, wanting: number): string[] {
  return pairsOf(instance, request)
    .map((pair) => instance.pairNode[pair]!)
    .filter((node) => !isWanted(wantedBy, node) || wantedBy[node]! > wanting)
    .map((node) => `${idOf(instance, request)} could make room for ${idOf(instance, wanting)} at ${instance.therapistIds[node]}`);
}

function isWanted(wantedBy: Int32Array, node: number): boolean {
  return wantedBy[node]! >= 0;
}

function pairsOf({ pairStart }: Instance, request: number): number[] {
  const first = pairStart[request]!;
  return Array.from({ length: pairStart[request + 1]! - first }, (_, i) => first + i);
}

function requestsOf(instance: Instance): number[] {
  return [...instance.requests.keys()];
}

function nodesOf(instance: Instance): number[] {
  return [...instance.places.keys()];
}

function idOf(instance: Instance, request: number): string {
  return instance.requests[request]!.id;
}
