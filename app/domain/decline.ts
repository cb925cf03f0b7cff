import { z } from "zod";
import { amsterdamClock } from "./amsterdam-time.ts";
import { type Decision, proceed, refuse } from "./decision.ts";
import { addDays, addMonths, IsoDate } from "./iso-date.ts";
import type { Bar, DeclineReason, ProposalStanding, TooLate } from "./proposal.ts";

/** A no, with what it needs to have an effect. Each reason acts; none is only a note. */
export const Decline = z.discriminatedUnion("reason", [
  z.object({ reason: z.literal("no-place"), nextFreeOn: IsoDate }),
  z.object({ reason: z.literal("not-my-expertise"), narrowProfile: z.boolean() }),
  z.object({ reason: z.literal("this-one-case") }),
  z.object({ reason: z.literal("stop-asking-me") }),
]);
export type Decline = z.infer<typeof Decline>;

/** What a no changes, beside releasing the place and sending the request back into the queue with its clock kept. */
export interface DeclineEffects {
  readonly bar: Bar | null;
  /** The therapist is asked nothing before this day. */
  readonly nextFreeOn: IsoDate | null;
  /** The treatment form that leaves the profile, as the therapist confirmed. */
  readonly dropForm: string | null;
  readonly pause: "asked" | null;
}

const longestWaitForAPlaceDays = 365;

/** Whether a therapist may say no to this proposal, in this way. What it changes comes later, see `effectsOf`. */
export function declined(proposal: ProposalStanding, decline: Decline, now: Date): Decision<object, TooLate | "next-free-day-out-of-range"> {
  if (proposal.status !== "open") return refuse(`already-${proposal.status}`);
  if (proposal.declining) return refuse("already-declined");
  if (decline.reason === "no-place" && !isNear(decline.nextFreeOn, now)) return refuse("next-free-day-out-of-range");
  return proceed({});
}

/**
 * What a no does once it counts. "No place" bars the pair until the next free day, and nobody is proposed before it; "not
 * my expertise" bars the pair for good, and takes the form out of the profile when that was confirmed; "this one case"
 * bars the pair and nothing else; "stop asking me" pauses the therapist, and leaves the pair open for later.
 */
export function effectsOf(decline: Decline, form: string | null): DeclineEffects {
  const nothing: DeclineEffects = { bar: null, nextFreeOn: null, dropForm: null, pause: null };
  switch (decline.reason) {
    case "no-place":
      return { ...nothing, bar: { reason: "no-place", untilOn: decline.nextFreeOn }, nextFreeOn: decline.nextFreeOn };
    case "not-my-expertise":
      return { ...nothing, bar: forGood(decline.reason), dropForm: decline.narrowProfile ? form : null };
    case "this-one-case":
      return { ...nothing, bar: forGood(decline.reason) };
    case "stop-asking-me":
      return { ...nothing, pause: "asked" };
  }
}

/** A no between being said and being carried out. */
export interface StandingDecline {
  readonly effectAt: Date;
  readonly undoneAt: Date | null;
  readonly doneAt: Date | null;
}

/** Taking a no back: until its effect, and as if nothing had been said. From that moment on it counts, carried out or not. */
export function undoing(decline: StandingDecline, now: Date): Decision<object, "undo-too-late" | "already-undone"> {
  if (decline.undoneAt !== null) return refuse("already-undone");
  return decline.doneAt === null && now < decline.effectAt ? proceed({}) : refuse("undo-too-late");
}

/** A no is carried out once, at its moment or later, unless it was taken back. */
export function carryingOut(decline: StandingDecline, now: Date): Decision<object, "already-undone" | "already-done" | "not-yet-due"> {
  if (decline.undoneAt !== null) return refuse("already-undone");
  if (decline.doneAt !== null) return refuse("already-done");
  return now < decline.effectAt ? refuse("not-yet-due") : proceed({});
}

const soonDays = 14;

/**
 * The day behind "no place this month", said without a calendar at hand: the first of a month, at least two weeks from now.
 * Said in the last days of a month it is about the month that comes.
 */
export function afterThisMonth(now: Date): IsoDate {
  const soon = addDays(amsterdamClock(now).date, soonDays);
  return addMonths(`${soon.slice(0, 8)}01`, 1);
}

/** Later than today, and within a year: anything else is a slip of the hand. */
function isNear(day: IsoDate, now: Date): boolean {
  const today = amsterdamClock(now).date;
  return day > today && day <= addDays(today, longestWaitForAPlaceDays);
}

function forGood(reason: DeclineReason): Bar {
  return { reason, untilOn: null };
}
