import { z } from "zod";
import { amsterdamInstant, dutchDay } from "../amsterdam-time.ts";
import { Certainty, ConfirmBy } from "../certainty.ts";
import { addDays, IsoDate } from "../iso-date.ts";
import type { ApprovalTerms } from "./approval-terms.ts";

/** A version that is to begin, or one that is to be withdrawn before it does. */
export const deeds = ["begin", "withdraw"] as const;
export type Deed = (typeof deeds)[number];

/** What a form says of a new version beside its value. */
export const VersionForm = z.object({
  validFrom: z.string("from-missing").min(1, "from-missing").pipe(IsoDate),
  certainty: z.enum(Certainty.options, "certainty-missing"),
  confirmBy: z.preprocess((typed) => (typed === "" || typed === undefined ? null : typed), ConfirmBy.nullable()),
});
export type VersionForm = z.infer<typeof VersionForm>;

/** What is wrong with the first day of a new version, seen on a Dutch day; `taken` holds the days on which versions begin. */
export function firstDayProblem(validFrom: IsoDate, today: IsoDate, taken: readonly IsoDate[], mayBeginInPast: boolean): "from-past" | "day-taken" | null {
  if (validFrom < today && !mayBeginInPast) return "from-past";
  return taken.includes(validFrom) ? "day-taken" : null;
}

/**
 * When a proposal ends by itself: after its term, and no later than the last moment at which it could still be carried
 * out. A version may begin on the day of its approval; a withdrawal comes before the first day.
 */
export function expiryOf({ deed, validFrom, now, mayBeginInPast }: { deed: Deed; validFrom: IsoDate; now: Date; mayBeginInPast: boolean }, { answerDays }: ApprovalTerms): Date {
  const term = startOf(addDays(dutchDay(now), answerDays));
  if (deed === "begin" && mayBeginInPast) return term;
  const last = startOf(deed === "begin" ? addDays(validFrom, 1) : validFrom);
  return last < term ? last : term;
}

function startOf(date: IsoDate): Date {
  return amsterdamInstant({ date, minute: 0 });
}

export type Standing = "open" | "approved" | "refused" | "taken-back" | "expired";

export interface StandingFacts {
  readonly approved: boolean | null;
  readonly takenBackAt: Date | null;
  readonly expiredAt: Date | null;
  readonly expiresAt: Date;
}

/** How a proposal stands at a moment. One whose term is over is so before the worker has written it down. */
export function standingOf({ approved, takenBackAt, expiredAt, expiresAt }: StandingFacts, now: Date): Standing {
  if (approved !== null) return approved ? "approved" : "refused";
  if (takenBackAt !== null) return "taken-back";
  return expiredAt !== null || expiresAt <= now ? "expired" : "open";
}

export type DecisionProblem = "setting-own-proposal" | "setting-not-open" | "setting-not-weighed";

/** Why somebody may not decide: it is the own proposal, it is over, or (for a yes) nobody has seen what it would change. */
export function decisionProblem(proposal: StandingFacts & { readonly proposedBy: string; readonly weighedAt: Date | null }, by: { personId: string; now: Date; seenAt: string | null }): DecisionProblem | null {
  if (standingOf(proposal, by.now) !== "open") return "setting-not-open";
  if (proposal.proposedBy === by.personId) return "setting-own-proposal";
  return by.seenAt === null || proposal.weighedAt?.toISOString() === by.seenAt ? null : "setting-not-weighed";
}
