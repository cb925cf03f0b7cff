import type { FundingRules } from "../funding/rules.ts";
import { offererOfKind } from "../matching/kind-of-place.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import type { OfferingTherapist } from "../matching/offerer.ts";
import type { WaitingNeed } from "../matching/seeker.ts";
import type { GroupInput } from "../matching/solve-group.ts";
import { professions } from "../profession.ts";
import { partsOfTheWeek } from "../working-week.ts";
import type { Assumption, Relaxation } from "./assumption.ts";

/** Today's instance as it would be with all of these. The later one counts where two are about the same. A therapist who is not in sight changes nothing. */
export function suppose(today: GroupInput, assumptions: readonly Assumption[]): GroupInput {
  return assumptions.reduce((group, assumption, turn) => withOne(group, assumption, turn), today);
}

function withOne(group: GroupInput, assumption: Assumption, turn: number): GroupInput {
  switch (assumption.what) {
    case "new-therapist": return { ...group, therapists: [...group.therapists, newTherapist(assumption, turn, group)] };
    case "therapist-leaves": return { ...group, therapists: group.therapists.filter(({ id }) => id !== assumption.therapist) };
    case "free-places": return changed(group, assumption.therapist, ({ capacity }) => ({ capacity: { ...capacity, [assumption.kind]: withFree(capacity[assumption.kind], assumption.places) } }));
    case "contract": return changed(group, assumption.therapist, ({ contractRegions }) => ({ contractRegions: [...new Set([...contractRegions, assumption.region])] }));
    case "rule": return relaxed[assumption.rule](group);
  }
}

function changed(group: GroupInput, therapist: string, change: (one: OfferingTherapist) => Partial<OfferingTherapist>): GroupInput {
  return { ...group, therapists: group.therapists.map((one) => (one.id === therapist ? { ...one, ...change(one) } : one)) };
}

/** What is taken stays taken. */
function withFree({ free, total }: OfferingTherapist["capacity"]["treatment"], places: number) {
  return { free: places, total: total - free + places };
}

/** Approved, confirmed today, of a profession that may treat everyone, and with a contract where the route asks for one. */
function newTherapist({ offer, places }: Extract<Assumption, { what: "new-therapist" }>, turn: number, { terms, needs }: GroupInput): OfferingTherapist {
  const { therapist } = offererOfKind(offer);
  const none = { free: 0, total: 0 };
  return {
    ...therapist, id: `supposed ${turn}`, practiceId: `supposed practice ${turn}`, professions: [...professions], confirmedAt: new Date(`${terms.on}T12:00:00Z`),
    zvwContract: offer.route === "zvw" ? "all" : "none", contractRegions: offer.route === "jeugdwet" ? payingRegions(needs) : [],
    capacity: { treatment: none, screening: none, "on-site": none, [offer.kind]: { free: places, total: places } },
  };
}

function payingRegions(needs: readonly WaitingNeed[]): string[] {
  return [...new Set(needs.flatMap(({ origin, region }) => (origin.kind === "region" ? [origin.region, region] : [region])))].sort();
}

const relaxed: Readonly<Record<Relaxation, (group: GroupInput) => GroupInput>> = {
  "jeugdwet-without-contract": (group) => ({ ...group, terms: offering(group.terms, "offerJeugdwetWithoutContract") }),
  "zvw-without-contract": (group) => ({ ...group, terms: offering(group.terms, "offerZvwWithoutContract") }),
  "everyone-online": (group) => forEveryone(group, ({ places }) => ({ places: [...new Set([...places, "online" as const])] })),
  "everyone-with-interpreter": (group) => forEveryone(group, () => ({ interpreterOk: true })),
  "any-part-of-week": (group) => forEveryone(group, () => ({ partsOfWeek: [...partsOfTheWeek] })),
  "neighbours-help": (group) => forEveryone(group, ({ region, alsoRegions }) => ({ alsoRegions: [...new Set([...alsoRegions, ...(group.terms.neighbours[region] ?? [])])] })),
};

function forEveryone(group: GroupInput, change: (need: WaitingNeed) => Partial<WaitingNeed>): GroupInput {
  return { ...group, needs: group.needs.map((need) => ({ ...need, ...change(need) })) };
}

function offering(terms: MatchTerms, rule: "offerJeugdwetWithoutContract" | "offerZvwWithoutContract"): MatchTerms {
  const funding: FundingRules = { ...terms.funding, [rule]: { ...terms.funding[rule], value: true } };
  return { ...terms, funding };
}
