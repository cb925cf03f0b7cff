import type { Chance } from "./random.ts";

/** What has happened to a made-up request until today, with the moments at which it did. */
export type History = {
  readonly states: readonly { status: Status; at: Date; reason: string | null }[];
  /** Proposals that came to nothing, one after another. */
  readonly refusals: readonly { proposedAt: Date; endedAt: Date; status: "declined" | "expired" }[];
  /** The proposal that was accepted, or is open still. */
  readonly live: { proposedAt: Date; answeredAt: Date | null; releasedAt: Date | null } | null;
};

type Status = "submitted" | "proposed" | "accepted" | "handed-over" | "intake-held" | "started" | "completed" | "withdrawn";

const day = 24 * 3_600_000;
const after = (at: Date, days: number) => new Date(at.getTime() + days * day);

/**
 * Waiting until a therapist says yes is log-normal with a median of 14 weeks and a ninetieth percentile of 44.
 * Four in ten proposals are accepted; answers take one to seven days; one family in seven leaves before.
 */
export function history(chance: Chance, submittedAt: Date, today: Date): History {
  const acceptedAt = after(submittedAt, 7 * Math.exp(chance.normal(Math.log(14), 0.894)));
  const leftAt = chance.yes(0.14) ? after(submittedAt, chance.whole(5, 200)) : null;
  const gone = leftAt && leftAt < acceptedAt ? leftAt : null;
  const refusals = refusedBefore(chance, submittedAt, new Date(Math.min((gone ?? acceptedAt).getTime(), today.getTime())));
  const states: { status: Status; at: Date; reason: string | null }[] = [{ status: "submitted", at: submittedAt, reason: null }];
  for (const refusal of refusals) {
    states.push({ status: "proposed", at: refusal.proposedAt, reason: null }, { status: "submitted", at: refusal.endedAt, reason: refusal.status });
  }
  if (gone) return { states: until(today, [...states, { status: "withdrawn", at: gone, reason: "left-shelter" }]), refusals, live: null };
  const steps = stepsAfter(chance, acceptedAt);
  return { states: until(today, [...states, ...steps]), refusals, live: liveProposal(steps, today) };
}

function refusedBefore(chance: Chance, from: Date, to: Date) {
  const refusals: { proposedAt: Date; endedAt: Date; status: "declined" | "expired" }[] = [];
  let at = after(from, chance.whole(0, 20));
  while (chance.yes(0.6) && refusals.length < 6) {
    const endedAt = after(at, chance.whole(1, 7));
    if (endedAt >= after(to, -8)) break;
    refusals.push({ proposedAt: at, endedAt, status: chance.yes(0.75) ? "declined" : "expired" });
    at = after(endedAt, chance.whole(1, 30));
  }
  return refusals;
}

function stepsAfter(chance: Chance, acceptedAt: Date) {
  const proposedAt = after(acceptedAt, -chance.whole(1, 6));
  const handedOverAt = after(acceptedAt, chance.whole(1, 5));
  const intakeAt = after(handedOverAt, chance.whole(5, 25));
  const startedAt = after(intakeAt, chance.whole(7, 60));
  const completedAt = after(startedAt, chance.whole(35, 200));
  const step = (status: Status, at: Date) => ({ status, at, reason: null });
  return [step("proposed", proposedAt), step("accepted", acceptedAt), step("handed-over", handedOverAt), step("intake-held", intakeAt), step("started", startedAt), step("completed", completedAt)];
}

function liveProposal(steps: readonly { status: Status; at: Date }[], today: Date): History["live"] {
  const at = (status: Status) => steps.find((step) => step.status === status)?.at ?? today;
  if (at("proposed") > today) return null;
  const past = (moment: Date) => (moment > today ? null : moment);
  return { proposedAt: at("proposed"), answeredAt: past(at("accepted")), releasedAt: past(at("completed")) };
}

function until<T extends { at: Date }>(today: Date, steps: readonly T[]): T[] {
  return steps.filter((step) => step.at <= today);
}
