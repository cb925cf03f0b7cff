import { expect, test } from "vitest";
import { usualPriceRules } from "../../../app/domain/census/price-rules.ts";
import { buildInstance } from "../../../app/domain/matching/instance.ts";
import { summariseInstanceYear } from "../../../app/domain/simulation/instance-waiting.ts";
import { type InstanceYear, runInstanceYear } from "../../../app/domain/simulation/instance-year.ts";
import { policyNamed } from "../../../app/domain/simulation/policies.ts";
import { simulateInstance, yearLike } from "../../../jobs/simulation/instance-year.ts";

const rules = { prices: usualPriceRules, learnEveryDays: 7 };
const onlyTom = { nodes: Int32Array.of(1), fit: Int32Array.of(500) };
const annaOrTom = { nodes: Int32Array.of(0, 1), fit: Int32Array.of(400, 410) };
const quiet = () => undefined;

/** Ten days. Anna and Tom have a place each; Tom's is taken until day 2. */
function tenDays(arrivals: InstanceYear["arrivals"]): InstanceYear {
  return { warmUpDays: 0, days: 10, nodeIds: ["anna", "tom"], places: [1, 1], busy: [{ node: 1, until: 2 }], arrivals, turnover: 0.25 };
}

function livingThrough(year: InstanceYear, policy: string) {
  return runInstanceYear(year, policyNamed(policy), rules).map((served) => served?.at ?? "waiting");
}

test("whoever comes has a free place at once, and a place that comes free goes to the first in the queue who can use it", () => {
  const year = tenDays([
    { arrivesAt: 0.5, urgency: "normal", pairs: onlyTom, keepsPlaceDays: 4 },
    { arrivesAt: 1, urgency: "normal", pairs: annaOrTom, keepsPlaceDays: 4 },
    { arrivesAt: 1.5, urgency: "crisis", pairs: onlyTom, keepsPlaceDays: 4 },
    { arrivesAt: 9, urgency: "normal", pairs: onlyTom, keepsPlaceDays: 4 },
  ]);
  // On day 2 Tom is free: the crisis goes first. On day 6 the first one has him, and the last still waits on day 10.
  expect(livingThrough(year, "priority-greedy")).toEqual([6, 1, 2, "waiting"]);
  expect(livingThrough(year, "exact-on-event")).toEqual([6, 1, 2, "waiting"]);
  expect(livingThrough(year, "first-come")).toEqual([2, 1, 6, "waiting"]);
  // Once a day: whatever came or ended since the last morning waits for the next.
  expect(livingThrough(year, "exact-daily")).toEqual([7, 2, 2, "waiting"]);
  const all = summariseInstanceYear(year, runInstanceYear(year, policyNamed("priority-greedy"), rules));
  // Waits 5.5, 0, 0.5, and 1 day until the end.
  expect(all).toMatchObject({ requests: 4, meanDays: 7 / 4, medianDays: 1, percentile95Days: 5.5, served: 3, stillWaiting: 1, meanFit: (500 + 400 + 500) / 3 });
});

test("learnt prices keep the scarce therapist for who has nobody else", () => {
  // Every six days somebody comes who could go to either and suits Tom a little better, and a day later somebody for Tom alone.
  const arrivals = Array.from({ length: 80 }, (_, turn) => ({ arrivesAt: 6 * Math.floor(turn / 2) + (turn % 2), urgency: "normal" as const, pairs: turn % 2 === 0 ? annaOrTom : onlyTom, keepsPlaceDays: 2.9 }));
  const year = { ...tenDays(arrivals), warmUpDays: 60, days: 180, busy: [], turnover: 1 / 2.9 };
  const mean = (policy: string) => summariseInstanceYear(year, runInstanceYear(year, policyNamed(policy), rules)).meanDays;
  expect(mean("priority-greedy")).toBeCloseTo(1.9 / 2, 5);
  expect(mean("priority-greedy+prices")).toBe(0);
});

const small = buildInstance({
  therapists: [{ id: "t0", places: 2 }, { id: "t1", places: 3 }],
  requests: [{ id: "r0", urgency: "normal", waitingDays: 3 }, { id: "r1", urgency: "high", waitingDays: 0 }, { id: "r2", urgency: "normal", waitingDays: 0 }],
  pairs: [[0, 0, 700], [0, 1, 650], [1, 1, 500]],
});
const plan = { seed: 5, arrivalsPerDay: 2, warmUpDays: 10, days: 60, loads: [0.9, 1.2], learnEveryDays: 7, policies: ["priority-greedy", "exact-on-event+prices"] };

test("a year like an instance has its load, counted over all who come, and is the same for the same seed", () => {
  const year = yearLike(small, { ...plan, days: 2000, load: 0.9 });
  const demanded = year.arrivals.reduce((sum, { keepsPlaceDays }) => sum + keepsPlaceDays, 0);
  expect(demanded / (5 * 2010)).toBeCloseTo(0.9, 1);
  const { requests, notCounted } = summariseInstanceYear(year, runInstanceYear(year, policyNamed("priority-greedy"), rules));
  // One request of the three can be taken by nobody: it comes as often as the others, and its wait is in no mean.
  expect(notCounted / (requests + notCounted)).toBeCloseTo(1 / 3, 1);
  expect(simulateInstance(small, plan, quiet)).toEqual(simulateInstance(small, plan, quiet));
  expect(simulateInstance(small, { ...plan, seed: 6 }, quiet)).not.toEqual(simulateInstance(small, plan, quiet));
});

test("an instance in which nobody can be helped, or a policy that does not exist, is refused", () => {
  expect(() => simulateInstance(buildInstance({ requests: [], therapists: [], pairs: [] }), plan, quiet)).toThrow("nobody in it can be helped");
  expect(() => simulateInstance(small, { ...plan, policies: ["by-coin"] }, quiet)).toThrow('no policy "by-coin"');
});
