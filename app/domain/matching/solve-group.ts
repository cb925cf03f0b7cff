import { assign, type Assignment } from "./assign.ts";
import { candidatesAmong, candidatesFor, type Candidates } from "./candidates.ts";
import { keepFamiliesTogether } from "./families.ts";
import { fitsOf, rememberFits } from "./fit-memory.ts";
import { type Households, householdsOf } from "./households.ts";
import { type Instance, instanceOf } from "./instance.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { noPairs, type PairColumns, putPair } from "./pair-columns.ts";
import { nodeIdOf, offerersOf, type OfferingTherapist } from "./offerer.ts";
import { byCodeUnit } from "./queue.ts";
import { UNSERVED } from "./seating.ts";
import { type Seeker, seekersOn, type WaitingNeed } from "./seeker.ts";

/** Everything one run looks at: the same input gives the same outcome, whatever the order of its rows. */
export interface GroupInput {
  readonly terms: MatchTerms;
  readonly needs: readonly WaitingNeed[];
  readonly therapists: readonly OfferingTherapist[];
}

/** Who seeks and who offers, in the rows of the instance, and who is served: what the questions about lacks are asked of. */
export interface ServedGroup {
  readonly terms: MatchTerms;
  /** Request `r` of the instance is `seekers[instance.requestRow[r]]`. */
  readonly seekers: readonly Seeker[];
  /** Node `n` of the instance is `candidates.offerers[instance.therapistRow[n]]`. */
  readonly candidates: Candidates;
  readonly instance: Instance;
  readonly assignment: Pick<Assignment, "nodeOf" | "wantedBy">;
}

/** A solved run, with the assignment and its proof. */
export interface SolvedGroup extends ServedGroup {
  readonly assignment: Assignment;
}

export function solveGroup({ terms, needs, therapists }: GroupInput): SolvedGroup {
  const seekers = seekersOn(needs, terms);
  const offerers = [...therapists].sort((a, b) => byCodeUnit(a.id, b.id)).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  const requests = seekers.map(({ reference, queuesAs, waitingDays, householdId }) => ({ id: reference, urgency: queuesAs, waitingDays, household: householdId }));
  const nodes = offerers.map((offerer) => ({ id: nodeIdOf(offerer), places: offerer.freePlaces, practice: offerer.therapist.practiceId, takesFamilies: offerer.therapist.takesFamilies }));
  const instance = instanceOf({ requests, therapists: nodes, pairs: eligiblePairs(candidates, seekers) });
  const exact = assign(instance);
  const nodeOf = together(instance, exact, householdsOf({ requests, therapists: nodes }, instance), terms);
  return { terms, seekers, candidates, instance, assignment: { ...exact, nodeOf } };
}

/** Who is served stays the same; the prices remain the proof of that, and of the best fit before families were looked at. */
function together(instance: Instance, exact: Assignment, households: Households, { rules: { families } }: MatchTerms): Int32Array {
  const isServed = (request: number) => exact.nodeOf[request] !== UNSERVED;
  const canBeTogether = households.members.some((members) => members.filter(isServed).length > 1);
  return canBeTogether ? keepFamiliesTogether(instance, exact, households, families) : exact.nodeOf;
}

/** All pairs that may be proposed, each with its fit. */
export function eligiblePairs(candidates: Candidates, seekers: readonly Seeker[]): PairColumns {
  const { offerers, terms } = candidates;
  const pairs = noPairs();
  const fits = rememberFits(offerers, terms);
  for (const [row, seeker] of seekers.entries()) {
    const fitWith = fitsOf(fits, seeker);
    for (const node of candidatesFor(candidates, seeker)) putPair(pairs, row, node, fitWith(node));
  }
  return pairs;
}
