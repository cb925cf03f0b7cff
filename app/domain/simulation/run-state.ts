import type { PlaceStream } from "../census/stream-rates.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import type { Seeker, WaitingNeed } from "../matching/seeker.ts";
import type { PlaceKind } from "../therapist.ts";
import type { Urgency } from "../urgency.ts";
import type { EventQueue } from "./event-queue.ts";
import type { Market, PossiblePairs } from "../census/possible-pairs.ts";
import type { WaitingRoom } from "./waiting-room.ts";
import type { Moment, Year } from "./year.ts";

/** A proposal that waits for its answer. `over` when the family took the request back before. */
export interface OpenProposal {
  readonly node: number;
  readonly proposedAt: Moment;
  readonly fit: number;
  over: boolean;
}

/** One request as the year goes on. */
export interface PersonInYear {
  need: WaitingNeed;
  status: "to-come" | "waiting" | "proposed" | "served" | "withdrawn";
  /** Therapists who are not asked again before this moment, by position; Infinity for never. */
  readonly bars: Map<number, Moment>;
  /** As the engine sees it, and whom it could go to; worked out again after something changed. */
  seeker: Seeker | undefined;
  pairs: PossiblePairs | undefined;
  proposal: OpenProposal | undefined;
  /** When the wait ended: by a yes, or because the family took the request back. */
  endedAt: Moment | null;
  daysProposed: number;
}

/** One policy in one year, as it goes on. */
export interface YearRun {
  readonly year: Year;
  readonly market: Market;
  readonly terms: MatchTerms;
  readonly byUrgency: boolean;
  readonly events: EventQueue;
  readonly room: WaitingRoom;
  readonly pairsOf: (person: number, seeker: Seeker) => PossiblePairs;
  readonly deadline: (urgency: Urgency, at: Moment) => Moment;
  now: Moment;
  readonly people: readonly PersonInYear[];
  /** Per therapist the nodes, and until when nothing is asked. */
  readonly nodesOf: readonly (readonly number[])[];
  readonly shutUntil: Float64Array;
  readonly silences: Int32Array;
  /** Per node. */
  readonly free: Int32Array;
  readonly price: Int32Array;
  readonly worth: Int32Array;
  /** What happened since midnight, and the days before: what prices are learnt from. */
  readonly today: Record<PlaceKind, { casesEnded: number; saidYes: number; saidNo: number }>;
  readonly census: Readonly<Record<PlaceKind, PlaceStream>>[];
}

export function isShut({ shutUntil, market, now }: YearRun, node: number): boolean {
  return shutUntil[market.therapistOf[node]!]! > now;
}

/** Keeps what a place of the node is worth beside the pair in step with how many are free. */
export function setFree({ free, worth, market, price }: YearRun, node: number, places: number): void {
  free[node] = places;
  worth[node] = market.loadPoints[node]![places]! - price[node]!;
}

export function setPrice(run: YearRun, node: number, price: number): void {
  run.price[node] = price;
  setFree(run, node, run.free[node]!);
}
