import type { OfferingTherapist } from "../matching/offerer.ts";
import type { Seeker } from "../matching/seeker.ts";
import type { PlaceKind } from "../therapist.ts";
import { type Cell, cellsOfRequest, cellsOfTherapist, type Dimension, placeKinds } from "./dimensions.ts";
import type { UnmetCause } from "./unmet-cause.ts";

/** What a day brought to one request. `cause` is there for who waits at its end without a proposal. */
export interface RequestDay {
  readonly seeker: Seeker;
  readonly organisation: string;
  readonly happened: readonly ("open" | "proposed" | "arrived" | "found" | "withdrawn")[];
  readonly cause: UnmetCause | null;
}

/** What a day brought to the places of one kind of one therapist. */
export interface PlaceDay {
  readonly places: number;
  readonly taken: number;
  /** Of those that are not taken: all, or none while the therapist cannot be asked. */
  readonly free: number;
  readonly saidYes: number;
  readonly saidNo: number;
  readonly casesEnded: number;
}

export interface TherapistDay {
  readonly therapist: OfferingTherapist;
  readonly kinds: Readonly<Partial<Record<PlaceKind, PlaceDay>>>;
}

export interface CensusRow extends PlaceDay {
  readonly region: string;
  readonly dimension: Dimension;
  readonly value: string;
  readonly openRequests: number;
  readonly proposed: number;
  readonly arrived: number;
  readonly found: number;
  readonly withdrawn: number;
  readonly unmet: Readonly<Partial<Record<UnmetCause, number>>>;
}

type Counting = { -readonly [Field in keyof CensusRow]: CensusRow[Field] } & { unmet: Partial<Record<UnmetCause, number>> };
type Rows = Map<string, Counting>;

/** The census of one day: a row for each cell that has anything in it, by region, dimension and value. */
export function tally(requests: readonly RequestDay[], therapists: readonly TherapistDay[]): CensusRow[] {
  const rows: Rows = new Map();
  for (const day of requests) {
    for (const cell of cellsOfRequest(day.seeker, day.organisation)) countRequest(rowFor(rows, day.seeker.region, cell), day);
  }
  for (const { therapist, kinds } of therapists) {
    for (const region of therapist.regions) countTherapist(rows, region, therapist, kinds);
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function countRequest(row: Counting, { happened, cause }: RequestDay): void {
  for (const event of happened) row[event === "open" ? "openRequests" : event] += 1;
  if (cause) row.unmet[cause] = (row.unmet[cause] ?? 0) + 1;
}

function countTherapist(rows: Rows, region: string, therapist: OfferingTherapist, kinds: TherapistDay["kinds"]): void {
  for (const kind of placeKinds) {
    const day = kinds[kind];
    if (!day) continue;
    const cells: Cell[] = [...cellsOfTherapist(therapist), ["place-kind", kind]];
    for (const cell of cells) countPlaces(rowFor(rows, region, cell), day);
  }
}

const placeFields = ["places", "taken", "free", "saidYes", "saidNo", "casesEnded"] as const;

function countPlaces(row: Counting, day: PlaceDay): void {
  for (const field of placeFields) row[field] += day[field];
}

function rowFor(rows: Rows, region: string, [dimension, value]: Cell): Counting {
  const name = `${region} ${dimension} ${value}`;
  const row = rows.get(name) ?? emptyRow(region, dimension, value);
  rows.set(name, row);
  return row;
}

function emptyRow(region: string, dimension: Dimension, value: string): Counting {
  return {
    region, dimension, value, openRequests: 0, proposed: 0, arrived: 0, found: 0, withdrawn: 0,
    places: 0, taken: 0, free: 0, saidYes: 0, saidNo: 0, casesEnded: 0, unmet: {},
  };
}
