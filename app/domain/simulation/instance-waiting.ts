import type { Urgency } from "../urgency.ts";
import type { InstanceArrival, InstanceYear, Served } from "./instance-year.ts";
import { mean, percentile, type WaitingSummary } from "./waiting-summary.ts";

/** Whether anybody in the instance could take this request. */
export function somebodyCanHelp({ pairs }: Pick<InstanceArrival, "pairs">): boolean {
  return pairs.nodes.length > 0;
}

/**
 * How such a year went for those who arrived after the warm-up, read as the year with families is read: whom nobody
 * could help under any policy is only counted. Nobody takes a request back in it.
 */
export function summariseInstanceYear(year: InstanceYear, served: readonly Served[], urgency: Urgency | null = null): WaitingSummary {
  const lastDay = year.warmUpDays + year.days;
  const arrived = [...year.arrivals.keys()].filter((person) => year.arrivals[person]!.arrivesAt >= year.warmUpDays && (urgency === null || year.arrivals[person]!.urgency === urgency));
  const measured = arrived.filter((person) => somebodyCanHelp(year.arrivals[person]!));
  const days = measured.map((person) => (served[person]?.at ?? lastDay) - year.arrivals[person]!.arrivesAt).sort((a, b) => a - b);
  const fits = measured.flatMap((person) => served[person]?.fit ?? []);
  return {
    requests: measured.length, meanDays: mean(days), medianDays: percentile(days, 50), percentile95Days: percentile(days, 95), meanDaysWithoutProposal: mean(days),
    served: fits.length, withdrawn: 0, stillWaiting: measured.length - fits.length, notCounted: arrived.length - measured.length, meanFit: mean(fits), together: NaN,
  };
}
