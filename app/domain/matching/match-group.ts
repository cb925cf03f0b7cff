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
import { type Seeker, seekersOn, type WaitingNeed } from "./seeker.ts";
import type { PlaceKind } from "../therapist.ts";

/** Everything one run looks at: the same input gives the same outcome, whatever the order of its rows. */
export interface GroupInput {
  readonly terms: MatchTerms;
  readonly needs: readonly WaitingNeed[];
  readonly therapists: readonly OfferingTherapist[];
}

/** Ids of requests whose people are to be told why, if nobody is found. Changes nothing of who is proposed to whom. */
export type ToBeTold = readonly string[];

export interface Match {
  readonly requestId: string;
  readonly therapistId: string;
  readonly placeKind: PlaceKind;
  readonly explanation: ProposalExplanation;
}

export interface GroupOutcome {
  /** In queue order. */
  readonly matches: readonly Match[];
  /** Why nobody, for each of those to be told who stays unserved. */
  readonly outlooks: readonly { readonly requestId: string; readonly funnel: Funnel }[];
  readonly pairs: number;
}

/** Decides which waiting request is proposed to which therapist, and says why, or why nobody. */
export function matchGroup({ terms, needs, therapists }: GroupInput, toBeTold: ToBeTold): GroupOutcome {
  const seekers = seekersOn(needs, terms);
  const offerers = [...therapists].sort((a, b) => byCodeUnit(a.id, b.id)).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  const pairs = eligiblePairs(candidates, seekers);
  const matches = assignAll(seekers, offerers, pairs, terms);
  const served = new Set(matches.map(({ requestId }) => requestId));
  const told = new Set(toBeTold);
  const outlooks = seekers
    .filter(({ id }) => told.has(id) && !served.has(id))
    .map((seeker) => ({ requestId: seeker.id, funnel: funnelFor(candidates, seeker) }));
  return { matches, outlooks, pairs: pairs.length };
}

/** All pairs that may be proposed, each with its fit. */
export function eligiblePairs(candidates: Candidates, seekers: readonly Seeker[]): EligiblePair[] {
  const { offerers, terms } = candidates;
  const pairs: EligiblePair[] = [];
  for (const [row, seeker] of seekers.entries()) {
    for (const node of candidatesFor(candidates, seeker)) pairs.push([row, node, fit(seeker, offerers[node]!, terms)]);
  }
  return pairs;
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
