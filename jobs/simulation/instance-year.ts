import type { PossiblePairs } from "../../app/domain/census/possible-pairs.ts";
import { usualPriceRules } from "../../app/domain/census/price-rules.ts";
import type { Instance } from "../../app/domain/matching/instance.ts";
import { somebodyCanHelp, summariseInstanceYear } from "../../app/domain/simulation/instance-waiting.ts";
import { type InstanceArrival, type InstanceYear, runInstanceYear } from "../../app/domain/simulation/instance-year.ts";
import { policyNamed } from "../../app/domain/simulation/policies.ts";
import { urgencies } from "../../app/domain/urgency.ts";
import { type Chance, chance } from "../../db/seed/random.ts";
import type { SimulationPlan, SimulationRow } from "./simulate.ts";

export type InstancePlan = Omit<SimulationPlan, "therapists" | "answers">;

/**
 * The policies in a year of requests like those of one instance. The same plan and instance give the same rows.
 * @throws RangeError for an unknown policy, or an instance in which nobody can be helped.
 */
export function simulateInstance(instance: Instance, { loads, policies, learnEveryDays, ...plan }: InstancePlan, tell: (news: string) => void): SimulationRow[] {
  const chosen = policies.map(policyNamed);
  return loads.flatMap((load) => {
    const year = yearLike(instance, { ...plan, load });
    return chosen.flatMap((policy) => {
      tell(`load ${load}: ${policy.name}`);
      const served = runInstanceYear(year, policy, { prices: usualPriceRules, learnEveryDays });
      return [null, ...urgencies].map((urgency): SimulationRow => ({ load, policy: policy.name, urgency, ...summariseInstanceYear(year, served, urgency) }));
    });
  });
}

type YearPlan = Pick<InstancePlan, "seed" | "arrivalsPerDay" | "warmUpDays" | "days"> & { readonly load: number };

/**
 * Each arrival is like a request of the instance, drawn with equal chance from all of them: who can be helped by nobody
 * asks too, and counts in the load as everybody does. A case keeps its place for so many days that the load is as asked,
 * half as long or half as long again by chance.
 */
export function yearLike(instance: Instance, { seed, arrivalsPerDay, warmUpDays, days, load }: YearPlan): InstanceYear {
  const random = chance(seed);
  const samples = samplesOf(instance);
  const totalPlaces = instance.places.reduce((sum, places) => sum + places, 0);
  if (!samples.some(somebodyCanHelp) || totalPlaces === 0) throw new RangeError("--instance: nobody in it can be helped");
  const usualDays = (load * totalPlaces) / arrivalsPerDay;
  const arrivals: InstanceArrival[] = [];
  for (let at = next(0, arrivalsPerDay, random); at < warmUpDays + days; at = next(at, arrivalsPerDay, random)) {
    arrivals.push({ arrivesAt: at, ...samples[random.whole(0, samples.length - 1)]!, keepsPlaceDays: usualDays * (0.5 + random.next()) });
  }
  const busy = Array.from(instance.places).flatMap((places, node) => Array.from({ length: places }, () => ({ node, until: usualDays * random.next() })));
  return { warmUpDays, days, nodeIds: instance.therapistIds, places: instance.places, busy, arrivals, turnover: 1 / usualDays };
}

function next(at: number, perDay: number, random: Chance): number {
  return at - Math.log(1 - random.next()) / perDay;
}

function samplesOf({ requests, pairStart, pairNode, pairFit }: Instance) {
  return requests.map(({ urgency }, row) => {
    const [from, to] = [pairStart[row]!, pairStart[row + 1]!];
    const pairs: PossiblePairs = { nodes: pairNode.subarray(from, to), fit: pairFit.subarray(from, to) };
    return { urgency, pairs };
  });
}
