import { candidatesAmong, candidatesFor } from "../matching/candidates.ts";
import { fit } from "../matching/fit.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import { nodeIdOf, type Offerer, offerersOf, type OfferingTherapist } from "../matching/offerer.ts";
import { byCodeUnit } from "../matching/queue.ts";
import { noPrices } from "../matching/scarcity-price.ts";
import type { Seeker } from "../matching/seeker.ts";

/** Whom a request could go to while everyone has a place, and how well they suit each other, the load left aside. */
export interface PossiblePairs {
  readonly nodes: Int32Array;
  readonly fit: Int32Array;
}

/** The side that offers, and what the rules for real say about each pair. Asked once a request for all policies. */
export interface Market {
  /** By id of the node. */
  readonly offerers: readonly Offerer[];
  /** Position of the therapist of each node in the list of the year. */
  readonly therapistOf: Int32Array;
  readonly pairsFor: (seeker: Seeker) => PossiblePairs;
  /** The part of the fit that changes with every place that is taken, per node and number of free places. */
  readonly loadPoints: readonly Int32Array[];
}

/** Any seeker will do for `anybody`, who is asked only about the load, and that looks at the therapist alone. */
export function marketOf(therapists: readonly OfferingTherapist[], anybody: Seeker | undefined, terms: MatchTerms): Market {
  const offerers = therapists.flatMap((one) => offerersOf(allFree(one))).filter(({ totalPlaces }) => totalPlaces > 0)
    .sort((a, b) => byCodeUnit(nodeIdOf(a), nodeIdOf(b)));
  const candidates = candidatesAmong(offerers, terms);
  const [standing, moving] = [weighing(terms, (part) => part !== "load"), weighing(terms, (part) => part === "load")];
  const rowOf = new Map(therapists.map(({ id }, row) => [id, row]));
  const loadOf = (offerer: Offerer, freePlaces: number) => (anybody ? fit(anybody, { ...offerer, freePlaces }, moving) : 0);
  return {
    offerers,
    therapistOf: Int32Array.from(offerers, ({ therapist }) => rowOf.get(therapist.id)!),
    pairsFor: (seeker) => {
      const nodes = Int32Array.from(candidatesFor(candidates, seeker));
      return { nodes, fit: nodes.map((node) => fit(seeker, offerers[node]!, standing)) };
    },
    loadPoints: offerers.map((offerer) => Int32Array.from({ length: offerer.totalPlaces + 1 }, (_, free) => loadOf(offerer, free))),
  };
}

/** Half-days at one shelter and groups are left aside: they have no price, because few others could use them. */
function allFree(therapist: OfferingTherapist): OfferingTherapist {
  const { treatment, screening, "on-site": onSite } = therapist.capacity;
  const free = ({ total }: { total: number }) => ({ total, free: total });
  return { ...therapist, nextFreeOn: null, sessions: [], capacity: { treatment: free(treatment), screening: free(screening), "on-site": free(onSite) } };
}

/** The real fit with only some of its parts: parts are added up, so these two add up to the whole. */
function weighing(terms: MatchTerms, counts: (part: string) => boolean): MatchTerms {
  const weights = Object.fromEntries(Object.entries(terms.rules.weights).map(([part, points]) => [part, counts(part) ? points : 0]));
  return { ...terms, scarcity: noPrices, rules: { ...terms.rules, weights: weights as typeof terms.rules.weights } };
}
