import type { IsoDate } from "../iso-date.ts";
import type { CareTerms } from "./care-terms.ts";
import type { AppointmentOutcome, Word } from "./report.ts";

export interface AppointmentWord extends Word {
  readonly outcome: AppointmentOutcome;
}

/** One day of treatment: how it went, and what the other side says where that differs. */
export interface Appointment {
  readonly on: IsoDate;
  readonly outcome: AppointmentOutcome;
  readonly otherSays: AppointmentOutcome | null;
}

/** The days, newest first, as both sides tell them: the therapist's word counts, as with every day in the room. */
export function appointmentsOf(words: readonly AppointmentWord[]): Appointment[] {
  const days = new Map<IsoDate, AppointmentWord[]>();
  for (const word of words) days.set(word.happenedOn, [...(days.get(word.happenedOn) ?? []), word]);
  return [...days.values()].map(ofOneDay).toSorted((one, other) => (one.on < other.on ? 1 : -1));
}

function ofOneDay(words: readonly AppointmentWord[]): Appointment {
  const counts = words.find(({ side }) => side === "therapist") ?? words[0]!;
  const other = words.find((word) => word !== counts);
  return { on: counts.happenedOn, outcome: counts.outcome, otherSays: other && other.outcome !== counts.outcome ? other.outcome : null };
}

export type AppointmentCounts = Readonly<Record<AppointmentOutcome, number>>;

export function countAppointments(appointments: readonly Appointment[]): AppointmentCounts {
  const counts = { kept: 0, missed: 0, cancelled: 0 };
  for (const { outcome } of appointments) counts[outcome] += 1;
  return counts;
}

/**
 * Whether it is time to talk about missed appointments. What was cancelled in time is not missed. This is advice to two
 * grown-ups and nothing else: it is no field of the request, no reason to end, and the engine never reads it, because a
 * child does not choose whether somebody brings it.
 */
export function talkAboutMissed(appointments: readonly Appointment[], { missedToTalkAbout, missedOutOf }: Pick<CareTerms, "missedToTalkAbout" | "missedOutOf">): boolean {
  const latest = appointments.slice(0, missedOutOf);
  return latest.filter(({ outcome }) => outcome === "missed").length >= missedToTalkAbout;
}
