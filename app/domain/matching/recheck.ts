import type { IsoDate } from "../iso-date.ts";
import type { PlaceKind } from "../therapist.ts";
import type { Urgency } from "../urgency.ts";
import { underAgreement } from "./agreement.ts";
import { isEligible } from "./eligibility.ts";
import { explain } from "./explain.ts";
import type { GroupInput, Match } from "./match-group.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { nodeIdFor, nodeIdOf, offerersOf } from "./offerer.ts";
import { type Seeker, seekerOn } from "./seeker.ts";

export interface FreePlace {
  readonly id: string;
  readonly therapistId: string;
  readonly kind: PlaceKind;
  readonly session: string | null;
}

/** A match that may be proposed now, on this very place. The urgency is the one that was asked, for the term of the answer. */
export interface PlacedMatch extends Match {
  readonly placeId: string;
  readonly urgency: Urgency;
  /** The last day for an answer, where the place cannot wait longer: the last day to join a group. */
  readonly answerBy: IsoDate | null;
}

export interface Rechecked {
  readonly kept: readonly PlacedMatch[];
  readonly dropped: readonly Match[];
}

/**
 * What of a run's matches still holds, by rows that were read again after the computing: who no longer waits or offers
 * is not among them, an exclusion that was added is, and every place is given once.
 */
export function recheck(matches: readonly Match[], fresh: GroupInput & { readonly places: readonly FreePlace[] }): Rechecked {
  const { terms, needs, therapists } = fresh;
  const seekers = new Map(needs.map((need) => [need.id, seekerOn(need, terms)]));
  const offerers = new Map(therapists.flatMap(offerersOf).map((offerer) => [nodeIdOf(offerer), offerer]));
  const free = Map.groupBy(fresh.places, ({ therapistId, kind, session }) => nodeIdFor(therapistId, kind, session));
  const kept: PlacedMatch[] = [];
  const dropped: Match[] = [];
  for (const match of matches) {
    const node = nodeIdFor(match.therapistId, match.placeKind, match.session);
    const seeker = asMatched(seekers.get(match.requestId), match, terms);
    const offerer = offerers.get(node);
    const place = seeker && offerer && isEligible(seeker, offerer, terms) ? free.get(node)?.shift() : undefined;
    if (seeker && offerer && place) kept.push({ ...match, placeId: place.id, urgency: seeker.urgency, answerBy: offerer.session?.kind === "group" ? offerer.session.joinUntil : null, explanation: explain(seeker, offerer, match.explanation, terms) });
    else dropped.push(match);
  }
  return { kept, dropped };
}

/** Whoever goes over the border does so by an agreement that still stands. */
function asMatched(seeker: Seeker | undefined, { agreementId }: Match, { agreements }: MatchTerms): Seeker | null | undefined {
  if (!seeker || agreementId === undefined) return seeker;
  const agreement = agreements.find(({ id }) => id === agreementId);
  return agreement && underAgreement(seeker, agreement);
}
