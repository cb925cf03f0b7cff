import { candidatesAmong } from "../matching/candidates.ts";
import { funnelFor } from "../matching/candidate-funnel.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import { offerersOf, type OfferingTherapist } from "../matching/offerer.ts";
import { seekersOn, type WaitingNeed } from "../matching/seeker.ts";
import { PlaceKind } from "../therapist.ts";
import { type CensusRow, type PlaceDay, type RequestDay, tally } from "./tally.ts";
import { unmetCause } from "./unmet-cause.ts";

/** What a request was on a day, by its dated states. */
export interface RequestStanding {
  readonly organisation: string;
  readonly open: "submitted" | "proposed" | null;
  readonly arrived: boolean;
  readonly found: boolean;
  readonly withdrawn: boolean;
}

export type PlaceStanding = Omit<PlaceDay, "free">;

/** The country at the end of a day, as far as its dated rows tell. Who offers is as they are now, but for their places, their approval and their pause. */
export interface DayOfCountry {
  readonly needs: readonly WaitingNeed[];
  readonly standings: ReadonlyMap<string, RequestStanding>;
  readonly therapists: readonly OfferingTherapist[];
  readonly places: ReadonlyMap<string, Readonly<Partial<Record<PlaceKind, PlaceStanding>>>>;
}

/** Counts one day. `terms` are those of the day. Nothing in the outcome names anybody. */
export function countDay({ needs, standings, therapists, places }: DayOfCountry, terms: MatchTerms): CensusRow[] {
  const offering = therapists.map((therapist) => withPlaces(therapist, places.get(therapist.id) ?? {}));
  const candidates = candidatesAmong(offering.flatMap(offerersOf), terms);
  const requests = seekersOn(needs, terms).map((seeker): RequestDay => {
    const { organisation, open, ...happened } = standings.get(seeker.id)!;
    const cause = open === "submitted" ? unmetCause(funnelFor(candidates, seeker)) : null;
    return { seeker, organisation, happened: eventsOf(open, happened), cause };
  });
  return tally(requests, offering.map((therapist) => ({ therapist, kinds: kindsOf(therapist, places.get(therapist.id) ?? {}) })));
}

type Kinds = Readonly<Partial<Record<PlaceKind, PlaceStanding>>>;

function eventsOf(open: RequestStanding["open"], { arrived, found, withdrawn }: Pick<RequestStanding, "arrived" | "found" | "withdrawn">): RequestDay["happened"] {
  return [
    ...(open ? (["open"] as const) : []), ...(open === "proposed" ? (["proposed"] as const) : []),
    ...(arrived ? (["arrived"] as const) : []), ...(found ? (["found"] as const) : []), ...(withdrawn ? (["withdrawn"] as const) : []),
  ];
}

/** Half-days and groups stay as they are now; who has half-days at a shelter has no other places on site. */
function withPlaces(therapist: OfferingTherapist, kinds: Kinds): OfferingTherapist {
  const of = (kind: PlaceKind) => ({ total: kinds[kind]?.places ?? 0, free: notTaken(kinds[kind]) });
  const onSite = therapist.sessions.some(({ kind }) => kind === "on-site") ? { total: 0, free: 0 } : of("on-site");
  return { ...therapist, capacity: { treatment: of("treatment"), screening: of("screening"), "on-site": onSite } };
}

function notTaken(standing: PlaceStanding | undefined): number {
  return Math.max(0, (standing?.places ?? 0) - (standing?.taken ?? 0));
}

/** The free places of somebody who is paused are there, but nobody can be proposed for them. */
function kindsOf({ paused }: OfferingTherapist, kinds: Kinds): Readonly<Partial<Record<PlaceKind, PlaceDay>>> {
  return Object.fromEntries(PlaceKind.options.flatMap((kind) => (kinds[kind] ? [[kind, { ...kinds[kind], free: paused ? 0 : notTaken(kinds[kind]) }]] : [])));
}
