import { createHash } from "node:crypto";
import { readNeeds } from "../../db/matching-needs.ts";
import { readTherapists } from "../../db/matching-therapists.ts";
import { type GroupOutcome, matchGroup, type ToBeTold } from "../domain/matching/match-group.ts";
import type { MatchTerms } from "../domain/matching/matching-rules.ts";

/** What a run looked at, as the texts that the database gave: to be read where it is computed, and not twice. */
export interface GroupRows {
  readonly terms: MatchTerms;
  readonly needs: string;
  /** Who has room for somebody. */
  readonly therapists: string;
  /** Who works here and has no room: read only when somebody is to be told why nobody was found. */
  readonly fullTherapists: string;
  /** Who has room in the regions beside these, and works in none of these: read for the same. */
  readonly besideTherapists: string;
}

export interface ComputedGroup extends GroupOutcome {
  readonly requests: number;
  readonly therapists: number;
  /** SHA-256 of all that the run decided by: the same rows give the same hash, whatever was written about them since. */
  readonly inputHash: string;
}

/** How a run computes: here, or in a thread of its own so that the worker can do other things meanwhile. */
export type ComputeGroup = (rows: GroupRows, toBeTold: ToBeTold) => Promise<ComputedGroup>;

/** @throws ZodError when a row is not of the shape that the engine reads. */
export function computeGroup(rows: GroupRows, toBeTold: ToBeTold): ComputedGroup {
  const needs = readNeeds(rows.needs);
  const withRoom = readTherapists(rows.therapists);
  // Read after them, in a statement of its own: who lost the last place in between stands in both.
  const known = new Set(withRoom.map(({ id }) => id));
  const others = [...readTherapists(rows.fullTherapists), ...readTherapists(rows.besideTherapists)];
  const therapists = [...withRoom, ...others.filter(({ id }) => !known.has(id))];
  const outcome = matchGroup({ terms: rows.terms, needs, therapists }, toBeTold);
  return { ...outcome, requests: needs.length, therapists: therapists.length, inputHash: hashOf(rows) };
}

/** The rows come in the order of their ids, so equal rows are equal texts. Who has no room, or works elsewhere, decides nothing. */
function hashOf({ terms, needs, therapists }: GroupRows): string {
  return createHash("sha256").update(JSON.stringify(terms)).update("\0").update(needs).update("\0").update(therapists).digest("hex");
}
