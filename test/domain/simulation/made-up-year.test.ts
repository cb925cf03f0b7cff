import { describe, expect, test } from "vitest";
import { marketOf } from "../../../app/domain/census/possible-pairs.ts";
import { isEligible } from "../../../app/domain/matching/eligibility.ts";
import { fit } from "../../../app/domain/matching/fit.ts";
import { seekerOn } from "../../../app/domain/matching/seeker.ts";
import { policies, policyNamed } from "../../../app/domain/simulation/policies.ts";
import { runYear } from "../../../app/domain/simulation/run-year.ts";
import type { YearRun } from "../../../app/domain/simulation/run-state.ts";
import { chartOf } from "../../../jobs/simulation/chart.ts";
import { simulate, usualRules, yearOf } from "../../../jobs/simulation/simulate.ts";
import { printed, toCsv } from "../../../jobs/simulation/tables.ts";

const plan = { seed: 3, therapists: 120, arrivalsPerDay: 5, warmUpDays: 30, days: 90, answers: "as-in-life" as const };
const rules = usualRules(15);
const year = yearOf({ ...plan, load: 1 }, rules);
const market = { ...marketOf(year.therapists, seekerOn(year.arrivals[0]!.need, rules.terms), rules.terms), known: new Map() };
const runs = new Map<string, YearRun>(policies.map((policy) => [policy.name, runYear(year, market, policy, rules)]));

const everyPolicy = [...runs];

describe("a made-up year", () => {
  test.each(everyPolicy)("%s loses nobody: who arrived is served, has withdrawn, or still waits", (_, { people }) => {
    const many = Map.groupBy(people, ({ status }) => status);
    expect([...many.keys()].toSorted()).toEqual(["proposed", "served", "waiting", "withdrawn"]);
    expect(people.every(({ status, endedAt }) => (endedAt === null) === (status === "waiting" || status === "proposed"))).toBe(true);
  });

  test.each(everyPolicy)("%s uses no place twice at one time", (_, run) => {
    const changes: { node: number; at: number; by: number }[] = [];
    const uses = (node: number, from: number, until: number) => changes.push({ node, at: from, by: 1 }, { node, at: until, by: -1 });
    for (const { therapistId, kind, until } of year.busy) uses(market.offerers.findIndex((one) => one.therapist.id === therapistId && one.kind === kind), 0, until);
    run.people.forEach(({ status, endedAt, proposal }, person) => {
      if (status === "served") uses(proposal!.node, proposal!.proposedAt, endedAt! + year.arrivals[person]!.keepsPlaceDays);
      if (status === "proposed") uses(proposal!.node, proposal!.proposedAt, Infinity);
    });
    const inUse = new Int32Array(market.offerers.length);
    for (const { node, by } of changes.toSorted((a, b) => a.at - b.at || a.by - b.by)) {
      inUse[node]! += by;
      expect(inUse[node]).toBeLessThanOrEqual(market.offerers[node]!.totalPlaces);
    }
    market.offerers.forEach(({ totalPlaces }, node) => expect(run.free[node]! >= 0 && run.free[node]! <= totalPlaces).toBe(true));
  });

  test.each(everyPolicy)("%s proposes only whom the rules for real allow, at the fit they give", (_, { people }) => {
    const standing = people.filter(({ seeker, status }) => seeker && (status === "served" || status === "proposed"));
    expect(standing.length).toBeGreaterThan(100);
    for (const { seeker, proposal, bars } of standing) {
      if (!seeker || !proposal) continue;
      const offerer = market.offerers[proposal.node]!;
      expect(isEligible(seeker, offerer, rules.terms)).toBe(true);
      const best = fit(seeker, offerer, rules.terms);
      expect(proposal.fit).toBeGreaterThanOrEqual(best - rules.terms.rules.weights.load);
      expect(proposal.fit).toBeLessThanOrEqual(best);
      expect(bars.get(market.therapistOf[proposal.node]!) ?? 0).toBeLessThanOrEqual(proposal.proposedAt);
    }
  });

  test("repairing exactly after each event decides as greedy does, with the same prices too", () => {
    const outcome = (name: string) => runs.get(name)!.people.map(({ status, endedAt, proposal }) => [status, endedAt, proposal?.node]);
    expect(outcome("exact-on-event")).toEqual(outcome("priority-greedy"));
    expect(outcome("exact-on-event+prices")).toEqual(outcome("priority-greedy+prices"));
    expect(outcome("exact-on-event+prices")).not.toEqual(outcome("exact-on-event"));
  });

  test("prices are learnt where they count, and nowhere else", () => {
    expect(runs.get("priority-greedy+prices")!.price.some((price) => price > 0)).toBe(true);
    expect(runs.get("priority-greedy")!.price.some((price) => price > 0)).toBe(false);
  });
});

test("the same seed gives the same table, whatever other policies are beside it; another seed gives another", () => {
  const small = { ...plan, therapists: 60, arrivalsPerDay: 3, days: 40, loads: [0.9], learnEveryDays: 15 };
  const one = simulate({ ...small, policies: ["priority-greedy+prices"] }, () => undefined);
  const [first, ...others] = simulate({ ...small, policies: ["first-come", "priority-greedy+prices"] }, () => undefined).slice(one.length);
  expect([first, ...others]).toEqual(one);
  expect(simulate({ ...small, seed: 4, policies: ["priority-greedy+prices"] }, () => undefined)).not.toEqual(one);
  expect(toCsv(one).split("\n")).toHaveLength(6);
  expect(printed(one)).toContain("priority-greedy+prices");
  expect(chartOf(one)).toContain("<title>");
});

test("a policy that nobody knows is refused before anything is computed", () => {
  expect(() => policyNamed("coin-toss")).toThrow("no policy \"coin-toss\"");
});
