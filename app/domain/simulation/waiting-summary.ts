import type { Urgency } from "../urgency.ts";
import type { YearRun } from "./run-state.ts";

/**
 * How a year went for the requests that arrived in it and could be helped. A wait runs until the yes of a therapist, in
 * days. Nobody is left out: who withdrew counts with the days until then, and who still waits with the days so far, so
 * that no policy looks better by letting somebody wait. All policies have the same requests and the same last day.
 */
export interface WaitingSummary {
  readonly requests: number;
  readonly meanDays: number;
  readonly medianDays: number;
  readonly percentile95Days: number;
  /** The mean without the days in which a therapist had the proposal and was thinking: those no policy can shorten much. */
  readonly meanDaysWithoutProposal: number;
  readonly served: number;
  readonly withdrawn: number;
  readonly stillWaiting: number;
  /** Arrived too, but nobody could take them, or nobody would have said yes. In no other number here. */
  readonly notCounted: number;
  /** Of those served, without prices. */
  readonly meanFit: number;
  /** Of all pairs of one household that were both served, the share that has the same therapist or one practice; from 0 to 1, NaN where there are no families. */
  readonly together: number;
}

type Counted = { readonly row: number; readonly days: number; readonly proposed: number };

export function summarise(run: YearRun, urgency: Urgency | null = null): WaitingSummary {
  const { year: { arrivals, warmUpDays }, people } = run;
  const isMeasured = (row: number) => arrivals[row]!.arrivesAt >= warmUpDays && (urgency === null || arrivals[row]!.need.urgency === urgency);
  const measured = [...arrivals.keys()].filter(isMeasured);
  const counted = measured.filter((row) => arrivals[row]!.canBeHelped).map((row) => countedFor(run, row));
  const days = counted.map((one) => one.days).sort((a, b) => a - b);
  const having = (...statuses: string[]) => counted.filter(({ row }) => statuses.includes(people[row]!.status));
  const served = having("served");
  return {
    requests: counted.length,
    meanDays: mean(days),
    medianDays: percentile(days, 50),
    percentile95Days: percentile(days, 95),
    meanDaysWithoutProposal: mean(counted.map((one) => one.days - one.proposed)),
    served: served.length,
    withdrawn: having("withdrawn").length,
    stillWaiting: having("waiting", "proposed").length,
    notCounted: measured.length - counted.length,
    meanFit: mean(served.map(({ row }) => people[row]!.proposal!.fit)),
    together: togetherness(run, served),
  };
}

function countedFor({ year: { arrivals }, people, now }: YearRun, row: number): Counted {
  const { endedAt, daysProposed, status, proposal } = people[row]!;
  const thinking = status === "proposed" ? now - proposal!.proposedAt : 0;
  return { row, days: (endedAt ?? now) - arrivals[row]!.arrivesAt, proposed: daysProposed + thinking };
}

function togetherness({ year: { arrivals }, people, market: { offerers } }: YearRun, served: readonly Counted[]): number {
  let [pairs, together] = [0, 0];
  for (const members of Map.groupBy(served, ({ row }) => arrivals[row]!.household).values()) {
    const practices = members.map(({ row }) => offerers[people[row]!.proposal!.node]!.therapist.practiceId);
    practices.forEach((practice, index) => practices.slice(index + 1).forEach((other) => {
      pairs += 1;
      if (practice === other) together += 1;
    }));
  }
  return pairs === 0 ? 0 : together / pairs;
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of values in ascending order; NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  return values[Math.floor((values.length * percent) / 100)] ?? NaN;
}
