import { assign, assignedPairs } from "../../../app/domain/matching/assign.ts";
import { buildInstance, type EligiblePair, type InstanceInput, type WaitingRequest } from "../../../app/domain/matching/instance.ts";
import { startLive, type LiveMatch } from "../../../app/domain/matching/live-match.ts";
import { addRequest, changePlaces, declinePair, withdrawRequest } from "../../../app/domain/matching/repair.ts";
import { urgencies } from "../../../app/domain/urgency.ts";
import { seeded } from "./cast.ts";

/** The same match kept in plain lists, to be solved from scratch after every event. */
interface Plain {
  requests: Map<string, WaitingRequest>;
  places: Map<string, number>;
  fits: Map<string, Map<string, number>>;
}

/** Runs so many random events on a live match, and tells which of them differed from a full solve. */
export function differencesAfterEvents(input: InstanceInput, seed: number, events: number, everyNth = 1): string[] {
  const random = seeded(seed);
  const plain = plainOf(input);
  const instance = buildInstance(input);
  const live = startLive(instance, assign(instance));
  const differences: string[] = [];
  for (let event = 1; event <= events; event += 1) {
    const kind = happen(live, plain, random, `added${event}`);
    if (event % everyNth > 0) continue;
    if (!isProven(live)) differences.push(`seed ${seed}, event ${event}, ${kind}: the prices prove it no more`);
    const [found, wanted] = [outcomeOf(live), solvedAnew(plain)];
    if (found !== wanted) differences.push(`seed ${seed}, event ${event}, ${kind}: ${found} instead of ${wanted}`);
  }
  return differences;
}

function happen(live: LiveMatch, plain: Plain, random: () => number, newId: string): string {
  const ids = [...plain.requests.keys()];
  const kind = ids.length === 0 ? "add" : oneOf(["decline", "decline", "withdraw", "add", "add", "places"], random);
  const id = oneOf(ids, random);
  const therapist = oneOf([...plain.places.keys()], random);
  if (kind === "withdraw") {
    plain.requests.delete(id);
    plain.fits.delete(id);
    withdrawRequest(live, id);
  }
  if (kind === "decline") decline(live, plain, id, random);
  if (kind === "add") add(live, plain, newId, random);
  if (kind === "places") {
    plain.places.set(therapist, Math.floor(random() * 5));
    changePlaces(live, therapist, plain.places.get(therapist)!);
  }
  return kind;
}

/** Mostly the pair that is proposed, as in life; else any pair. */
function decline(live: LiveMatch, plain: Plain, id: string, random: () => number): void {
  const fits = plain.fits.get(id)!;
  if (fits.size === 0) return;
  const node = live.seating.nodeOf[live.numberOf.get(id)!]!;
  const therapist = node >= 0 && random() < 0.8 ? live.therapistIds[node]! : oneOf([...fits.keys()], random);
  fits.delete(therapist);
  declinePair(live, id, therapist);
}

function add(live: LiveMatch, plain: Plain, id: string, random: () => number): void {
  const request = { id, urgency: oneOf(urgencies, random), waitingDays: Math.floor(random() * 60) };
  const fits = new Map([...plain.places.keys()]
    .filter(() => random() < 6 / plain.places.size)
    .map((therapist) => [therapist, Math.floor(random() * 100) * 10 - 200] as const));
  plain.requests.set(id, request);
  plain.fits.set(id, fits);
  addRequest(live, request, [...fits]);
}

function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}

function plainOf({ requests, therapists, pairs }: InstanceInput): Plain {
  const fits = new Map(requests.map(({ id }) => [id, new Map<string, number>()]));
  for (const [request, therapist, fit] of pairs) fits.get(requests[request]!.id)!.set(therapists[therapist]!.id, fit);
  return {
    requests: new Map(requests.map((request) => [request.id, request])),
    places: new Map(therapists.map(({ id, places }) => [id, places])),
    fits,
  };
}

function solvedAnew(plain: Plain): string {
  const requests = [...plain.requests.values()];
  const rowOf = new Map([...plain.places.keys()].map((id, row) => [id, row]));
  const pairs = requests.flatMap(({ id }, row) => (
    [...plain.fits.get(id)!].map(([therapist, fit]): EligiblePair => [row, rowOf.get(therapist)!, fit])));
  const instance = buildInstance({ requests, therapists: [...plain.places].map(([id, places]) => ({ id, places })), pairs });
  const served = assignedPairs(instance, assign(instance));
  return told(served.map(({ requestId }) => requestId), served.reduce((sum, { fit }) => sum + fit, 0));
}

function outcomeOf({ requests, seating }: LiveMatch): string {
  const served = [...requests.keys()].filter((request) => requests[request] && seating.nodeOf[request]! >= 0);
  return told(served.map((request) => requests[request]!.id), served.reduce((sum, request) => sum + seating.fitOf[request]!, 0));
}

/** Free places cost nothing, and nobody served is better off elsewhere at the prices: what every later repair builds on. */
function isProven({ seating: { nodeOf, fitOf, taken }, wishes, price, places }: LiveMatch): boolean {
  const isFreeAtAPrice = price.some((asked, node) => asked < 0 || (asked > 0 && taken[node]! < places[node]!));
  return !isFreeAtAPrice && nodeOf.every((here, request) => here < 0
    || wishes.other.subarray(wishes.start[request], wishes.end[request]).every((node, slot) => (
      wishes.fit[wishes.start[request]! + slot]! - price[node]! <= fitOf[request]! - price[here]!)));
}

function told(served: string[], fit: number): string {
  return `${served.toSorted().join(" ")} with fit ${fit}`;
}
