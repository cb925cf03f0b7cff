import { type Bits, bitsWhere, inAll, members } from "./candidate-bits.ts";
import { type Criterion, criteria } from "./criteria.ts";
import type { MatchTerms } from "./matching-rules.ts";
import type { Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/**
 * Everyone who offers, sorted for questions by twenty thousand seekers: by region served, and within a region one set
 * of bits for each answer that a criterion gave. The criteria themselves give the answers, each once for all seekers
 * whose words are equal (`dependsOn`), so this is only a memory of them and cannot disagree.
 */
export interface Candidates {
  readonly offerers: readonly Offerer[];
  readonly terms: MatchTerms;
  readonly byRegion: Map<string, Bucket>;
}

/** Some of the nodes, as positions in the list of all offerers, and what was asked about them so far. */
export interface Pool {
  readonly nodes: readonly number[];
  readonly answers: ReadonlyMap<Criterion, Map<string, Bits>>;
}

export interface Bucket {
  /** The nodes of those who serve the region. */
  readonly here: Pool;
  /** One node of each therapist who does not. */
  readonly elsewhere: Pool;
}

export function candidatesAmong(offerers: readonly Offerer[], terms: MatchTerms): Candidates {
  return { offerers, terms, byRegion: new Map() };
}

/** The positions of all offerers with whom the seeker can be paired, ascending. */
export function candidatesFor(candidates: Candidates, seeker: Seeker): number[] {
  const { here } = bucketFor(candidates, seeker);
  const passing = criteria.map((criterion) => passingBits(candidates, here, criterion, seeker));
  return members(inAll(passing)).map((index) => here.nodes[index]!);
}

const regionCriterion = criteria.find(({ name }) => name === "region")!;

export function bucketFor(candidates: Candidates, seeker: Seeker): Bucket {
  const words = regionCriterion.dependsOn(seeker);
  const known = candidates.byRegion.get(words);
  if (known) return known;
  const { offerers, terms } = candidates;
  const servesRegion = offerers.map((offerer) => regionCriterion.passes(seeker, offerer, terms));
  const all = [...offerers.keys()];
  const bucket = {
    here: poolOf(all.filter((node) => servesRegion[node])),
    elsewhere: poolOf(all.filter((node) => !servesRegion[node] && offerers[node - 1]?.therapist !== offerers[node]?.therapist)),
  };
  candidates.byRegion.set(words, bucket);
  return bucket;
}

function poolOf(nodes: readonly number[]): Pool {
  return { nodes, answers: new Map(criteria.map((criterion) => [criterion, new Map<string, Bits>()])) };
}

/** Which nodes of the pool pass this criterion for this seeker; a bit each, in the order of the pool. */
export function passingBits({ offerers, terms }: Candidates, { nodes, answers }: Pool, criterion: Criterion, seeker: Seeker): Bits {
  const known = answers.get(criterion)!;
  const words = criterion.dependsOn(seeker);
  const answer = known.get(words);
  if (answer) return answer;
  const bits = bitsWhere(nodes.length, (index) => criterion.passes(seeker, offerers[nodes[index]!]!, terms));
  known.set(words, bits);
  return bits;
}
