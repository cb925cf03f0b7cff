import { criteria, type CriterionName } from "./criteria.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { type Offerer, offerersOf, type OfferingTherapist } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/**
 * What a lead may let go of for one pair, with a written reason: rules of the platform that a phone call can overtake. The
 * rest is not a lead's to give away. Exclusions, gender as a must and consent belong to the family; funding, profession
 * and approval to the law; age and form to the treatment; pause, absence and the number of places to the therapist.
 */
export const waivable = ["part-of-week", "confirmation", "bar"] as const satisfies readonly CriterionName[];
export type Waivable = (typeof waivable)[number];

/** Bars that a phone call can overtake. "This one case" was an answer about this child, and what a lead forbids is ended, not waived. */
const softBars: readonly string[] = ["silence", "no-place"];

/** Which criteria still keep two apart when a lead lets go of these. */
export function stillFails(seeker: Seeker, offerer: Offerer, terms: MatchTerms, waived: readonly Waivable[]): CriterionName[] {
  const bars = waived.includes("bar") ? seeker.bars.filter(({ reason }) => !softBars.includes(reason)) : seeker.bars;
  const asked = { ...seeker, bars };
  return criteria.filter(({ name, passes }) => !(name !== "bar" && waived.some((one) => one === name)) && !passes(asked, offerer, terms)).map(({ name }) => name);
}

/** The kind of place of a therapist on which this request can be proposed now; undefined when there is none. */
export function placeFor(seeker: Seeker, therapist: OfferingTherapist, terms: MatchTerms, waived: readonly Waivable[]): Offerer | undefined {
  return offerersOf(therapist).find((offerer) => stillFails(seeker, offerer, terms, waived).length === 0);
}

/** A therapist as a lead sees one beside a request: what would have to be let go of, and whether that is a lead's to give. */
export interface SuitForLead {
  readonly therapistId: string;
  readonly toWaive: readonly Waivable[];
}

/**
 * Who could be proposed for a request, by what a lead may know of both, the fewest things to let go of first. Where the
 * family comes from and whom it leaves out are not known here: the engine asks that when it carries the decision out.
 */
export function suitsForLead(seeker: Seeker, therapists: readonly OfferingTherapist[], terms: MatchTerms): SuitForLead[] {
  return therapists
    .flatMap((therapist): SuitForLead[] => {
      const failing = offerersOf(therapist).map((offerer) => stillFails(seeker, offerer, terms, []));
      const soft = failing.filter((failed) => failed.every((name) => waivable.some((one) => one === name)));
      const least = soft.toSorted((one, other) => one.length - other.length)[0];
      return least ? [{ therapistId: therapist.id, toWaive: waivable.filter((one) => least.includes(one)) }] : [];
    })
    .toSorted((one, other) => one.toWaive.length - other.toWaive.length);
}
