import { assign, assignedPairs } from "./assign.ts";
import { candidatesAmong, candidatesFor, type Candidates } from "./candidates.ts";
import { funnelFor } from "./candidate-funnel.ts";
import { explain } from "./explain.ts";
import type { Funnel, ProposalExplanation } from "./explanation.ts";
import { fit } from "./fit.ts";
import { buildInstance, type EligiblePair } from "./instance.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { nodeIdOf, type Offerer, offerersOf, type OfferingTherapist } from "./offerer.ts";
import { byCodeUnit } from "./queue.ts";
import { type Seeker, seekerOn, type WaitingNeed } from "./seeker.ts";
import type { PlaceKind } from "../therapist.ts";

/** Everything one run looks at: the same input gives the same outcome, whatever the order of its rows. */
export interface GroupInput {
  readonly terms: MatchTerms;
  readonly needs: readonly WaitingNeed[];
  readonly therapists: readonly OfferingTherapist[];
}

export interface Match {
  readonly requestId: string;
  readonly therapistId: string;
  readonly placeKind: PlaceKind;
  readonly explanation: ProposalExplanation;
}

export interface GroupOutcome {
  /** In queue order. */
  readonly matches: readonly Match[];
  /** For each request that stays unserved, why. */
  readonly unserved: readonly { readonly requestId: string; readonly funnel: Funnel }[];
  readonly pairs: number;
}

/** Decides which waiting request is proposed to which therapist, and says why, or why nobody. */
export function matchGroup({ terms, needs, therapists }: GroupInput): GroupOutcome {
  const seekers = needs.map((need) => seekerOn(need, terms));
  const offerers = [...therapists].sort((a, b) => byCodeUnit(a.id, b.id)).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  const pairs = eligiblePairs(candidates, seekers);
  const matches = assignAll(seekers, offerers, pairs, terms);
  const served = new Set(matches.map(({ requestId }) => requestId));
  const unserved = seekers
    .filter(({ id }) => !served.has(id))
    .map((seeker) => ({ requestId: seeker.id, funnel: funnelFor(candidates, seeker) }));
  return { matches, unserved, pairs: pairs.length };
}

/** All pairs that may be proposed, each with its fit. */
export function eligiblePairs(candidates: Candidates, seekers: readonly Seeker[]): EligiblePair[] {
  const { offerers, terms } = candidates;
  return seekers.flatMap((seeker, row) =>
    candidatesFor(candidates, seeker).map((node): EligiblePair => [row, node, fit(seeker, offerers[node]!, terms)]));
}

function assignAll(seekers: readonly Seeker[], offerers: readonly Offerer[], pairs: EligiblePair[], terms: MatchTerms): Match[] {
  const instance = buildInstance({
    requests: seekers.map(({ reference, queuesAs, waitingDays }) => ({ id: reference, urgency: queuesAs, waitingDays })),
    therapists: offerers.map((offerer) => ({ id: nodeIdOf(offerer), places: offerer.freePlaces })),
    pairs,
  });
  const seekerOf = new Map(seekers.map((seeker) => [seeker.reference, seeker]));
  const offererOf = new Map(offerers.map((offerer) => [nodeIdOf(offerer), offerer]));
  const queuePlace = new Map(instance.requests.map(({ id }, position) => [id, position + 1]));
  return assignedPairs(instance, assign(instance)).map(({ requestId, therapistId }) => {
    const queue = { place: queuePlace.get(requestId)!, of: seekers.length };
    return matchOf(seekerOf.get(requestId)!, offererOf.get(therapistId)!, queue, terms);
  });
}

function matchOf(seeker: Seeker, offerer: Offerer, queue: ProposalExplanation["queue"], terms: MatchTerms): Match {
  return { requestId: seeker.id, therapistId: offerer.therapist.id, placeKind: offerer.kind, explanation: explain(seeker, offerer, queue, terms) };
}
