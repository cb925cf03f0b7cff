import { rowsByNode, type PairRows } from "./pair-rows.ts";
import type { Instance } from "./instance.ts";
import type { Seating } from "./seating.ts";

/** The label of a node from which no free place can be reached, now or later. */
export const NEVER = 2 ** 30;

/**
 * Per node a lower bound on the moves from there to a free place. While requests only enter, the
 * true number never falls, so what one search learnt serves all later ones (push-relabel).
 */
export interface StepLabels {
  seating: Seating;
  steps: Int32Array;
  /** How many nodes carry each label: an empty label below others cuts those off for good. */
  carrying: Int32Array;
  work: number;
  /** Labels climb one by one; past this much looking, counting them anew is cheaper. */
  patience: number;
  askers: PairRows | null;
}

export function stepLabels(instance: Instance, seating: Seating): StepLabels {
  const nodes = instance.places.length;
  const carrying = new Int32Array(nodes + 2);
  carrying[0] = nodes;
  return { seating, steps: new Int32Array(nodes), carrying, work: 0, patience: patience(instance), askers: null };
}

function patience(instance: Instance): number {
  return 30 * instance.pairNode.length + 1000;
}

export function raiseLabel(labels: StepLabels, node: number, to: number): void {
  const { steps, carrying } = labels;
  const from = steps[node]!;
  steps[node] = to;
  carrying[from]! -= 1;
  if (to < NEVER) carrying[to]! += 1;
  if (carrying[from] === 0) cutOffAbove(labels, from);
}

function cutOffAbove({ steps, carrying }: StepLabels, gap: number): void {
  for (let node = 0; node < steps.length; node += 1) {
    if (steps[node]! <= gap || steps[node] === NEVER) continue;
    carrying[steps[node]!]! -= 1;
    steps[node] = NEVER;
  }
}

/** Counts the moves exactly, from the free places backwards. */
export function refreshLabels(instance: Instance, labels: StepLabels): void {
  const { steps, carrying, seating } = labels;
  const askers = (labels.askers ??= rowsByNode(instance));
  steps.fill(NEVER);
  carrying.fill(0);
  const open = Array.from(instance.places.keys()).filter((node) => seating.taken[node]! < instance.places[node]!);
  for (const node of open) steps[node] = 0;
  for (let node = open[0], seen = 0; node !== undefined; node = open[++seen]) {
    carrying[steps[node]!]! += 1;
    for (let slot = askers.start[node]!; slot < askers.end[node]!; slot += 1) {
      const from = seating.nodeOf[askers.other[slot]!]!;
      if (from < 0 || steps[from] !== NEVER) continue;
      steps[from] = steps[node]! + 1;
      open.push(from);
    }
  }
  labels.work = 0;
}
