import type { Urgency } from "../urgency.ts";
import { adjacency } from "./adjacency.ts";
import { columnsOf, type PairColumns } from "./pair-columns.ts";
import { byCodeUnit, byQueueOrder } from "./queue.ts";
import { refuseBadPlaces, refuseBadRequest, refuseDuplicates } from "./refusals.ts";

export interface WaitingRequest {
  id: string;
  urgency: Urgency;
  waitingDays: number;
}

export interface OfferedPlaces {
  id: string;
  places: number;
}

/** Request row, therapist row, fit: row numbers count in the order in which the input lists them. */
export type EligiblePair = readonly [requestIndex: number, therapistIndex: number, fit: number];

/**
 * What one matching run decides about. Requests stand in queue order and therapist nodes by id, so
 * that everything computed from it, ties included, is the same for every order of the input's rows.
 *
 * The pairs of request `r` are `pairStart[r]` up to `pairStart[r + 1]`, by ascending node.
 * `requestRow` and `therapistRow` lead back to the rows of the input.
 */
export interface Instance {
  requests: readonly WaitingRequest[];
  therapistIds: readonly string[];
  places: Int32Array;
  pairStart: Int32Array;
  pairNode: Int32Array;
  pairFit: Int32Array;
  requestRow: Int32Array;
  therapistRow: Int32Array;
}

export interface InstanceInput {
  requests: readonly WaitingRequest[];
  therapists: readonly OfferedPlaces[];
  pairs: readonly EligiblePair[];
}

/**
 * Waiting in whole days, places whole and from zero, fit whole and at most LARGEST_FIT either way.
 * Throws a RangeError that names the row for a value outside these, a duplicate id or pair, or an
 * index that points at no row.
 */
export function buildInstance({ requests, therapists, pairs }: InstanceInput): Instance {
  return instanceOf({ requests, therapists, pairs: columnsOf(pairs, requests.length, therapists.length) });
}

/** The same, of pairs in columns. */
export function instanceOf(input: Omit<InstanceInput, "pairs"> & { readonly pairs: PairColumns }): Instance {
  input.requests.forEach((request, row) => refuseBadRequest(request, `requests[${row}]`));
  input.therapists.forEach(({ places }, row) => refuseBadPlaces(places, `therapists[${row}]`));
  refuseDuplicates(input.requests.map(({ id }) => id), "requests");
  refuseDuplicates(input.therapists.map(({ id }) => id), "therapists");
  const requestRow = sortedRows(input.requests, byQueueOrder);
  const therapistRow = sortedRows(input.therapists, (a, b) => byCodeUnit(a.id, b.id));
  const requests = Array.from(requestRow, (row) => input.requests[row]!);
  const therapistIds = Array.from(therapistRow, (row) => input.therapists[row]!.id);
  const places = Int32Array.from(therapistRow, (row) => input.therapists[row]!.places);
  const pairs = adjacency(input.pairs, positions(requestRow), positions(therapistRow));
  return { requests, therapistIds, places, ...pairs, requestRow, therapistRow };
}

function sortedRows<Row>(rows: readonly Row[], compare: (a: Row, b: Row) => number): Int32Array {
  return Int32Array.from(rows.keys()).sort((a, b) => compare(rows[a]!, rows[b]!));
}

function positions(rowAt: Int32Array): Int32Array {
  const positionOf = new Int32Array(rowAt.length);
  rowAt.forEach((row, position) => { positionOf[row] = position; });
  return positionOf;
}
