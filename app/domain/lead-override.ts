import { z } from "zod";
import { type Decision, proceed, refuse } from "./decision.ts";
import { addDays, type IsoDate } from "./iso-date.ts";
import type { LeadTerms } from "./lead-terms.ts";
import type { RequestStatus } from "./request.ts";

export const overrideKinds = ["propose", "hold", "forbid"] as const;
export const OverrideKind = z.enum(overrideKinds);
export type OverrideKind = z.infer<typeof OverrideKind>;

/** Whether what a lead decided still works: a hold until its day, a chosen pair until it was proposed or turned out impossible. */
export interface OverrideStanding {
  readonly kind: OverrideKind;
  readonly untilOn: IsoDate | null;
  readonly carriedOutAt: Date | null;
  readonly failedAt: Date | null;
  readonly endedAt: Date | null;
}

export type OverrideState = "stands" | "asked" | "failed" | "over";

/** `asked`: the pair was proposed, and the therapist answers as to any proposal. */
export function stateOf({ untilOn, carriedOutAt, failedAt, endedAt }: OverrideStanding, today: IsoDate): OverrideState {
  if (endedAt !== null || (untilOn !== null && untilOn <= today)) return "over";
  if (failedAt !== null) return "failed";
  return carriedOutAt === null ? "stands" : "asked";
}

/** Only for a request that waits: who was asked answers first, and a yes is never undone by a lead. */
export function decidable(status: RequestStatus): Decision<object, "request-not-waiting"> {
  return status === "submitted" ? proceed({}) : refuse("request-not-waiting");
}

/** A hold has a last day, so that no child is forgotten. */
export function holdUntil(untilOn: IsoDate, today: IsoDate, { longestHoldDays }: LeadTerms): Decision<object, "until-too-soon" | "until-too-far"> {
  if (untilOn <= today) return refuse("until-too-soon");
  return untilOn > addDays(today, longestHoldDays) ? refuse("until-too-far") : proceed({});
}
