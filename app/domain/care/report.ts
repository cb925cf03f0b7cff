import { dutchDay } from "../amsterdam-time.ts";
import { type Decision, proceed, refuse } from "../decision.ts";
import type { IsoDate } from "../iso-date.ts";
import { after, type Deed } from "../request-life.ts";
import { runs, type RunningCase } from "./running-case.ts";
import type { Side } from "./side.ts";

export const milestones = ["intake-held", "started"] as const;
export type Milestone = (typeof milestones)[number];

export const appointmentOutcomes = ["kept", "missed", "cancelled"] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

/** What one side says of something, as it stands now. */
export interface Word {
  readonly side: Side;
  readonly happenedOn: IsoDate;
}

/** What both sides say together: the day that counts, who said it first, and the other's day where that differs. */
export interface SettledDay {
  readonly on: IsoDate;
  readonly toldBy: readonly Side[];
  readonly otherSays: IsoDate | null;
}

/**
 * The therapist was in the room, so the therapist's day counts; without it the shelter's does. A difference is not
 * hidden: both sides see both days, and each can change the own one.
 */
export function settledDay(words: readonly Word[]): SettledDay | null {
  const counts = words.find(({ side }) => side === "therapist") ?? words[0];
  if (!counts) return null;
  const other = words.find(({ side }) => side !== counts.side);
  const otherSays = other && other.happenedOn !== counts.happenedOn ? other.happenedOn : null;
  return { on: counts.happenedOn, toldBy: words.map(({ side }) => side), otherSays };
}

type DayProblem = "day-in-future" | "day-before-yes" | "day-before-intake";

/** What a word on a milestone changes: a new state, only the day of a state that was there, or nothing at all. */
export type MilestoneEffect =
  | { readonly effect: "reached"; readonly on: IsoDate }
  | { readonly effect: "told"; readonly countsOn: IsoDate }
  | { readonly effect: "nothing-new" };

/** What is known when somebody reports. `yesOn` is the day of acceptance, `intakeOn` the day of the intake, if it was held. */
export interface MilestoneScene {
  readonly running: RunningCase;
  readonly words: readonly Word[];
  readonly yesOn: IsoDate;
  readonly intakeOn: IsoDate | null;
  readonly now: Date;
}

const deedOf: Readonly<Record<Milestone, Deed>> = { "intake-held": "hold-intake", started: "start" };

/**
 * Either side tells that the intake was held or the treatment started, and on which day; the other may tell the same,
 * and then nothing is written twice. An intake that was held means that the handover was done; before a start the intake
 * is told, because both waits are counted from its day.
 */
export function milestone(what: Milestone, { running, words, yesOn, intakeOn, now }: MilestoneScene, on: IsoDate): Decision<MilestoneEffect, "case-over" | "intake-not-held" | DayProblem> {
  if (!runs(running)) return refuse("case-over");
  const wrongDay = problemOfDay(on, { yesOn, intakeOn: what === "started" ? intakeOn : null, now });
  if (wrongDay) return refuse(wrongDay);
  if (what === "started" && intakeOn === null) return refuse("intake-not-held");
  if (after(running.status, deedOf[what]).kind === "proceed") return proceed({ effect: "reached", on });
  const own = words.find(({ side }) => side === running.side);
  if (own?.happenedOn === on) return proceed({ effect: "nothing-new" });
  const rest = words.filter(({ side }) => side !== running.side);
  return proceed({ effect: "told", countsOn: settledDay([{ side: running.side, happenedOn: on }, ...rest])?.on ?? on });
}

/** An appointment can be told from the yes on, also a first one at which nobody came. */
export function appointment({ running, yesOn, now }: Pick<MilestoneScene, "running" | "yesOn" | "now">, on: IsoDate): Decision<object, "case-over" | DayProblem> {
  if (!runs(running)) return refuse("case-over");
  const wrongDay = problemOfDay(on, { yesOn, intakeOn: null, now });
  return wrongDay ? refuse(wrongDay) : proceed({});
}

function problemOfDay(on: IsoDate, { yesOn, intakeOn, now }: { yesOn: IsoDate; intakeOn: IsoDate | null; now: Date }): DayProblem | null {
  if (on > dutchDay(now)) return "day-in-future";
  if (on < yesOn) return "day-before-yes";
  return intakeOn !== null && on < intakeOn ? "day-before-intake" : null;
}
