import { explain } from "./explain.ts";
import { lowestPrices } from "./explain-price.ts";
import type { ProposalExplanation } from "./explanation.ts";
import { type Outlook, outlooksOf } from "./outlook.ts";
import { UNSERVED } from "./seating.ts";
import { lendOver } from "./spill-over.ts";
import { type GroupInput, solveGroup, type SolvedGroup } from "./solve-group.ts";
import type { PlaceKind } from "../therapist.ts";

export type { GroupInput };

/** Ids of requests whose people are to be told why, if nobody is found. Changes nothing of who is proposed to whom. */
export type ToBeTold = readonly string[];

export interface Match {
  readonly requestId: string;
  readonly therapistId: string;
  readonly placeKind: PlaceKind;
  /** The half-days or the group that the place belongs to; null for a place that is bound to nothing. */
  readonly session: string | null;
  readonly explanation: ProposalExplanation;
  /** The agreement between two regions by which a therapist of the other one is asked. Absent within the own region. */
  readonly agreementId?: string;
}

export interface GroupOutcome {
  /** In queue order; after them, in queue order too, who goes to a region beside the own one. */
  readonly matches: readonly Match[];
  /** Why nobody, for each of those to be told who stays unserved. */
  readonly outlooks: readonly Outlook[];
  readonly pairs: number;
}

/** Decides which waiting request is proposed to which therapist, and says why, or why nobody. */
export function matchGroup(input: GroupInput, toBeTold: ToBeTold): GroupOutcome {
  const solved = solveGroup(input);
  const lent = lentMatches(solved);
  const found = new Set(lent.map(({ requestId }) => requestId));
  const told = new Set(toBeTold.filter((id) => !found.has(id)));
  return { matches: [...matchesOf(solved), ...lent], outlooks: outlooksOf(solved, told), pairs: solved.instance.pairNode.length };
}

function matchesOf({ seekers, candidates: { offerers }, instance, assignment, terms }: SolvedGroup): Match[] {
  const price = lowestPrices(instance, assignment);
  return instance.requests.flatMap((_, position): Match[] => {
    const node = assignment.nodeOf[position]!;
    if (node === UNSERVED) return [];
    const seeker = seekers[instance.requestRow[position]!]!;
    const offerer = offerers[instance.therapistRow[node]!]!;
    const standing = { queue: { place: position + 1, of: seekers.length }, demand: { price: price[node]!, wanted: assignment.wantedBy[node]! >= 0 } };
    return [{ requestId: seeker.id, therapistId: offerer.therapist.id, placeKind: offerer.kind, session: offerer.session?.id ?? null, explanation: explain(seeker, offerer, standing, terms) }];
  });
}

/** A place that nobody of its own region needed has no price. */
function lentMatches(solved: SolvedGroup): Match[] {
  return lendOver(solved).map(({ position, seeker, offerer, agreementId }) => {
    const standing = { queue: { place: position + 1, of: solved.seekers.length }, demand: { price: 0, wanted: false } };
    return { requestId: seeker.id, therapistId: offerer.therapist.id, placeKind: offerer.kind, session: offerer.session?.id ?? null, explanation: explain(seeker, offerer, standing, solved.terms), agreementId };
  });
}
