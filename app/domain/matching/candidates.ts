import { type Bits, bitsWhere, keepShared, members } from "./candidate-bits.ts";
import { type AnswersPerOffer, answersPerOffer, answerTo } from "./candidate-offers.ts";
import { type Criterion, criteria, type CriterionName } from "./criteria.ts";
import type { MatchTerms } from "./matching-rules.ts";
import type { Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/**
 * Everyone who offers, sorted for questions by twenty thousand seekers: by region served and kind of place, and within these one set
 * of bits for each answer that a criterion gave. The criteria themselves give the answers, each once for all seekers
 * whose words are equal (`dependsOn`), so this is only a memory of them and cannot disagree.
 */
export interface Candidates {
  readonly offerers: readonly Offerer[];
  readonly terms: MatchTerms;
  readonly buckets: Map<string, Bucket>;
  readonly kinds: Map<string, OfKind>;
  readonly perOffer: AnswersPerOffer;
}

/** The nodes of the right kind for a request, and those of them that could take anybody now. */
interface OfKind {
  readonly nodes: readonly number[];
  readonly available: readonly number[];
}

/** Some of the nodes, as positions in the list of all offerers, and what was asked about them so far. */
export interface Pool {
  readonly nodes: readonly number[];
  readonly answers: ReadonlyMap<Criterion, Map<string, Bits>>;
}

export interface Bucket {
  /** Of those who serve the region, those who could take anybody now. Where places are scarce these are few. */
  readonly available: Pool;
  /** The nodes of the right kind of those who serve the region. */
  readonly here: Pool;
  /** One node of each therapist who does not. */
  readonly elsewhere: Pool;
}

export function candidatesAmong(offerers: readonly Offerer[], terms: MatchTerms): Candidates {
  return { offerers, terms, buckets: new Map(), kinds: new Map(), perOffer: answersPerOffer(offerers) };
}

/** The positions of all offerers with whom the seeker can be paired, ascending. */
export function candidatesFor(candidates: Candidates, seeker: Seeker): number[] {
  const { available } = bucketFor(candidates, seeker);
  if (available.nodes.length === 0) return [];
  const left = bitsWhere(available.nodes.length, () => true);
  // Where places are scarce nobody is left after a few questions, so those that most seekers share come first.
  for (const criterion of sharedFirst) {
    if (!keepShared(left, passingBits(candidates, available, criterion, seeker))) return [];
  }
  return members(left).map((index) => available.nodes[index]!);
}

const askedByBucket: readonly CriterionName[] = ["region", "kind"];
const seldomShared: readonly CriterionName[] = ["age", "level", "part-of-week"];
const aboutThePair = criteria.filter(({ name, dependsOn }) => dependsOn !== null && !askedByBucket.includes(name));
const sharedFirst = [...aboutThePair].sort((a, b) => Number(seldomShared.includes(a.name)) - Number(seldomShared.includes(b.name)));
const aboutTheTherapist = criteria.filter(({ dependsOn }) => dependsOn === null);
const region = criteria.find(({ name }) => name === "region")!;
const kind = criteria.find(({ name }) => name === "kind")!;

/** Sorted by the two criteria that leave out most: nine in ten nodes are never asked anything else. */
export function bucketFor(candidates: Candidates, seeker: Seeker): Bucket {
  const { offerers, terms, buckets } = candidates;
  const words = `${region.dependsOn?.(seeker)} ${kind.dependsOn?.(seeker)}`;
  const known = buckets.get(words);
  if (known) return known;
  const { nodes, available } = nodesOfKind(candidates, seeker);
  const serves = (node: number) => region.passes(seeker, offerers[node]!, terms);
  const isFirst = (index: number) => offerers[nodes[index - 1] ?? -1]?.therapist.id !== offerers[nodes[index]!]!.therapist.id;
  const here = once(() => poolOf(nodes.filter(serves)));
  const elsewhere = once(() => poolOf(nodes.filter((node, index) => isFirst(index) && !serves(node))));
  const bucket: Bucket = {
    available: poolOf(available.filter(serves)),
    get here() { return here(); },
    get elsewhere() { return elsewhere(); },
  };
  buckets.set(words, bucket);
  return bucket;
}

function nodesOfKind({ offerers, terms, kinds, perOffer }: Candidates, seeker: Seeker): OfKind {
  const words = kind.dependsOn?.(seeker) ?? "";
  const known = kinds.get(words);
  if (known) return known;
  const nodes = [...offerers.keys()].filter((node) => kind.passes(seeker, offerers[node]!, terms));
  const answers = aboutTheTherapist.map((criterion) => answerTo(perOffer, criterion, "", (node) => criterion.passes(seeker, offerers[node]!, terms)));
  const found = { nodes, available: nodes.filter((node) => answers.every((passes) => passes(node))) };
  kinds.set(words, found);
  return found;
}

/** Only who is told why nobody was found asks about those who cannot be proposed. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function poolOf(nodes: readonly number[]): Pool {
  return { nodes, answers: new Map(criteria.map((criterion) => [criterion, new Map<string, Bits>()])) };
}

/** Which nodes of the pool pass this criterion for this seeker; a bit each, in the order of the pool. */
export function passingBits({ offerers, terms, perOffer }: Candidates, { nodes, answers }: Pool, criterion: Criterion, seeker: Seeker): Bits {
  const known = answers.get(criterion)!;
  const words = criterion.dependsOn?.(seeker) ?? "";
  const answer = known.get(words);
  if (answer) return answer;
  const passes = answerTo(perOffer, criterion, words, (node) => criterion.passes(seeker, offerers[node]!, terms));
  const bits = bitsWhere(nodes.length, (index) => passes(nodes[index]!));
  known.set(words, bits);
  return bits;
}
