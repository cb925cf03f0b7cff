import { type Bits, clearBit, countBits, hasBit, inAll } from "./candidate-bits.ts";
import { bucketFor, type Candidates, passingBits, type Pool } from "./candidates.ts";
import { type Criterion, criteria, isCounted } from "./criteria.ts";
import type { Funnel } from "./explanation.ts";
import type { Seeker } from "./seeker.ts";

const exclusion = criteria.find(({ name }) => name === "exclusion")!;
const told = criteria.filter(({ name }) => isCounted(name));
const untold = criteria.filter(({ name }) => !isCounted(name));

/** The same counts as `funnel`, from the answers that the search for candidates left behind. */
export function funnelFor(candidates: Candidates, seeker: Seeker): Funnel {
  const { here, elsewhere } = bucketFor(candidates, seeker);
  const answersTo = (criterion: Criterion) => passingBits(candidates, here, criterion, seeker);
  const passing = told.map(answersTo);
  const considered = inAll(untold.map(answersTo));
  keepNearestNode(candidates, here, considered, passing);
  const counts = tally(considered, passing);
  const notHere = countAll(passingBits(candidates, elsewhere, exclusion, seeker));
  if (notHere > 0) counts.failedFirst.region = notHere;
  return counts;
}

/** A therapist who could serve in two ways counts once, in the way that comes nearest. */
function keepNearestNode({ offerers }: Candidates, { nodes }: Pool, considered: Bits, passing: readonly Bits[]): void {
  for (let index = 1; index < nodes.length; index += 1) {
    if (!hasBit(considered, index)) continue;
    const same = previousNode(offerers, nodes, considered, index);
    if (same === undefined) continue;
    clearBit(considered, failures(passing, index) < failures(passing, same) ? same : index);
  }
}

type Nodes = readonly number[];

/** The nodes of one therapist stand together. */
function previousNode(offerers: Candidates["offerers"], nodes: Nodes, considered: Bits, index: number): number | undefined {
  const { therapist } = offerers[nodes[index]!]!;
  for (let earlier = index - 1; earlier >= 0 && offerers[nodes[earlier]!]!.therapist.id === therapist.id; earlier -= 1) {
    if (hasBit(considered, earlier)) return earlier;
  }
  return undefined;
}

function failures(passing: readonly Bits[], index: number): number {
  return passing.filter((bits) => !hasBit(bits, index)).length;
}

function tally(considered: Bits, passing: readonly Bits[]): Funnel {
  const first = new Int32Array(told.length);
  const only = new Int32Array(told.length);
  let couldServe = 0;
  for (let word = 0; word < considered.length; word += 1) {
    const left = considered[word]!;
    const { once, twice } = tallyFirst(left, word, passing, first);
    passing.forEach((bits, row) => { only[row]! += countBits(left & ~bits[word]! & ~twice); });
    couldServe += countBits(left & ~once);
  }
  return { couldServe, failedFirst: named(first), failedOnly: named(only) };
}

function tallyFirst(left: number, word: number, passing: readonly Bits[], first: Int32Array): { once: number; twice: number } {
  let once = 0;
  let twice = 0;
  passing.forEach((bits, row) => {
    const fails = left & ~bits[word]!;
    first[row]! += countBits(fails & ~once);
    twice |= once & fails;
    once |= fails;
  });
  return { once, twice };
}

function named(counts: Int32Array): Funnel["failedFirst"] {
  return Object.fromEntries(told.flatMap(({ name }, row) => (counts[row] ? [[name, counts[row]]] : [])));
}

function countAll(bits: Bits): number {
  return bits.reduce((sum, word) => sum + countBits(word), 0);
}
