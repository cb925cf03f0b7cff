import loadHighs from "highs";
import { beforeAll, expect, test } from "vitest";
import { assign, assignedPairs } from "../../../app/domain/matching/assign.ts";
import { buildInstance, type Instance } from "../../../app/domain/matching/instance.ts";
import { randomInput } from "./cast.ts";
import { fitProgram } from "./fit-program.ts";

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => { highs = await loadHighs(); });

function bestFitFor(instance: Instance, served: ReadonlySet<number>): number {
  const solution = highs.solve(fitProgram(instance, served));
  expect(solution.Status).toBe("Optimal");
  return Math.round(solution.ObjectiveValue);
}

/** How many requests can be served at most, if nothing else counted. */
function mostServed(instance: Instance): number {
  const variables = Array.from(instance.pairNode.keys(), (pair) => `x${pair}`);
  const rows = instance.requests.flatMap((_, request) => {
    const row = variables.slice(instance.pairStart[request], instance.pairStart[request + 1]);
    return row.length === 0 ? [] : [`${row.join(" + ")} <= 1`];
  });
  instance.places.forEach((places, node) => {
    const row = variables.filter((_, pair) => instance.pairNode[pair] === node);
    if (row.length > 0) rows.push(`${row.join(" + ")} <= ${places}`);
  });
  return Math.round(highs.solve(`Maximize\n ${variables.join(" + ")}\nSubject To\n ${rows.join("\n ")}\nEnd\n`).ObjectiveValue);
}

test.each([[1, 1], [2, 2], [3, 3], [4, 5]])("a linear program finds no larger fit and no larger number served (instance %i, up to %i places)", (seed, places) => {
  const instance = buildInstance(randomInput(seed, { requests: 250, therapists: 90, reach: 9, places }));
  const assignment = assign(instance);
  const served = new Set([...instance.requests.keys()].filter((request) => assignment.nodeOf[request]! >= 0));
  const fit = assignedPairs(instance, assignment).reduce((sum, pair) => sum + pair.fit, 0);
  expect(served.size).toBe(mostServed(instance));
  expect(fit).toBe(bestFitFor(instance, served));
});
