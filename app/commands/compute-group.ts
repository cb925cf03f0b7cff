import { createHash } from "node:crypto";
import { type GroupInput, type GroupOutcome, matchGroup, type ToBeTold } from "../domain/matching/match-group.ts";
import { byCodeUnit } from "../domain/matching/queue.ts";

export interface ComputedGroup extends GroupOutcome {
  /** SHA-256 of all that the run decided by, whatever the order of its rows. */
  readonly inputHash: string;
}

/** How a run computes: here, or in a thread of its own so that the worker can do other things meanwhile. */
export type ComputeGroup = (input: GroupInput, toBeTold: ToBeTold) => Promise<ComputedGroup>;

export function computeGroup(input: GroupInput, toBeTold: ToBeTold): ComputedGroup {
  return { ...matchGroup(input, toBeTold), inputHash: hashOf(input) };
}

function hashOf({ terms, needs, therapists }: GroupInput): string {
  const byId = (a: { id: string }, b: { id: string }) => byCodeUnit(a.id, b.id);
  const told = { terms, needs: needs.toSorted(byId), therapists: therapists.toSorted(byId) };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
