import { answerDeadline } from "../deadlines.ts";
import { amsterdamClock } from "../amsterdam-time.ts";
import { epochOf } from "../iso-date.ts";
import { type Decline, declined, type DeclineEffects, effectsOf } from "../decline.ts";
import { expiry, type ProposalStanding } from "../proposal.ts";
import type { Urgency } from "../urgency.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import type { Answer, Moment, Year } from "./year.ts";

const millisecondsPerDay = 86_400_000;

export function dateAt({ startsOn }: Pick<Year, "startsOn">, at: Moment): Date {
  return new Date(epochOf(startsOn) + at * millisecondsPerDay);
}

function momentOf({ startsOn }: Pick<Year, "startsOn">, date: Date): Moment {
  return (date.getTime() - epochOf(startsOn)) / millisecondsPerDay;
}

/** When an unanswered proposal of this day ends. Asked once a day and urgency: proposals count as made at noon. */
export function deadlines(year: Pick<Year, "startsOn">): (urgency: Urgency, at: Moment) => Moment {
  const known = new Map<string, Moment>();
  return (urgency, at) => {
    const day = Math.floor(at);
    const found = known.get(`${urgency} ${day}`);
    if (found !== undefined) return found;
    const deadline = momentOf(year, answerDeadline(urgency, dateAt(year, day + 0.5)));
    known.set(`${urgency} ${day}`, deadline);
    return deadline;
  };
}

/** What an answer other than yes changes, in moments of the year. */
export interface Consequence {
  readonly barUntil: Moment | null;
  readonly shutUntil: Moment | null;
}

const openProposal: ProposalStanding = { status: "open", expiresAt: new Date(0), form: null, declining: false };

/** By the rules for real, see `declined`. */
export function consequenceOfNo(year: Year, answer: Exclude<Answer, { kind: "accepted" | "silence" }>, now: Moment): Consequence {
  const no = declineOf(year, answer, now);
  const said = declined(openProposal, no, dateAt(year, now));
  if (said.kind === "refuse") throw new RangeError(`a made-up answer was refused: ${said.reason}`);
  const effects = effectsOf(no, null);
  const shut = answer.kind === "stop-asking-me" ? now + answer.backAfterDays : momentOn(year, effects.nextFreeOn);
  return { barUntil: barUntil(year, effects), shutUntil: shut };
}

function declineOf(year: Year, answer: Exclude<Answer, { kind: "accepted" | "silence" }>, now: Moment): Decline {
  if (answer.kind === "no-place") return { reason: "no-place", nextFreeOn: amsterdamClock(dateAt(year, now + answer.freeAgainAfterDays)).date };
  if (answer.kind === "not-my-expertise") return { reason: "not-my-expertise", narrowProfile: false };
  return { reason: answer.kind };
}

function barUntil(year: Year, { bar }: DeclineEffects): Moment | null {
  if (bar === null) return null;
  return momentOn(year, bar.untilOn) ?? Infinity;
}

function momentOn({ startsOn }: Year, day: string | null): Moment | null {
  return day === null ? null : (epochOf(day) - epochOf(startsOn)) / millisecondsPerDay;
}

const daysBetweenConfirmations = 30;

/** By the rules for real, see `expiry`. Everyone confirms once in thirty days, which forgives the silence. */
export function consequenceOfSilence(year: Year, silence: { earlier: number; therapist: number }, rules: MatchTerms["rules"], now: Moment): Consequence {
  const confirmedAt = lastConfirmation(silence.therapist, now);
  const known = { earlierSilences: silence.earlier, nextFreeOn: null, confirmedAt: dateAt(year, confirmedAt), paused: false, away: false };
  const effects = expiry({ ...openProposal, expiresAt: dateAt(year, now) }, known, rules, dateAt(year, now));
  if (effects.kind === "refuse") throw new RangeError(`a made-up silence was refused: ${effects.reason}`);
  const until = momentOn(year, effects.bar?.untilOn ?? null) ?? Infinity;
  const confirmsAt = confirmedAt + daysBetweenConfirmations;
  return { barUntil: Math.min(until, confirmsAt), shutUntil: effects.pause ? confirmsAt : null };
}

/** Spread over the month, so that not everyone confirms on one day. */
function lastConfirmation(therapist: number, now: Moment): Moment {
  const phase = therapist % daysBetweenConfirmations;
  return phase + daysBetweenConfirmations * Math.floor((now - phase) / daysBetweenConfirmations);
}
