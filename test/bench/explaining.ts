import { gainsByKind } from "../../app/domain/matching/gain-by-kind.ts";
import { outlooksOf } from "../../app/domain/matching/outlook.ts";
import { lowestPrices } from "../../app/domain/matching/explain-price.ts";
import { kindsThatLack } from "../../app/domain/matching/kind-users.ts";
import { UNSERVED } from "../../app/domain/matching/seating.ts";
import { solveGroup } from "../../app/domain/matching/solve-group.ts";
import { serveGroup } from "../../app/domain/matching/who-is-served.ts";
import type { Assumption } from "../../app/domain/what-if/assumption.ts";
import { compare } from "../../app/domain/what-if/compare.ts";
import { suppose } from "../../app/domain/what-if/suppose.ts";
import { openCountry } from "./open-country.ts";
import { median, milliseconds, table } from "./table.ts";
import { measureWeighing } from "./weighing.ts";

const rounds = 5;

const supposed: readonly Assumption[] = [
  { what: "new-therapist", places: 10, offer: { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" } },
  { what: "rule", rule: "everyone-with-interpreter" },
];

/** What the explanations of one run cost, in processor time, beside the solving itself; and what a lead waits for, by the clock too. */
export async function measureExplaining(requests = 20_000, therapists = 5_000): Promise<string> {
  const input = openCountry(requests, therapists);
  const solved = solveGroup(input);
  const unserved = [...solved.assignment.nodeOf.keys()].filter((position) => solved.assignment.nodeOf[position] === UNSERVED);
  const told = new Set(unserved.slice(0, 1000).map((position) => solved.seekers[solved.instance.requestRow[position]!]!.id));
  const outlooks = outlooksOf(solved, told);
  const helped = outlooks.filter(({ prospects }) => prospects.concessions.length > 0).length;
  const kinds = kindsThatLack(solved).length;
  return table(["what", "size", "processor time, median of five", "by the clock"], [
    ["solving the run", `${requests} requests, ${solved.instance.pairNode.length} pairs, ${unserved.length} unserved`, costOf(() => solveGroup(input)), ""],
    ["the price of every place", `${solved.instance.places.length} kinds of place`, costOf(() => lowestPrices(solved.instance, solved.assignment)), ""],
    ["why nobody, and what would help", `${outlooks.length} told, ${helped} with a concession`, costOf(() => outlooksOf(solved, told)), ""],
    ["the kinds of one region that lack most, as a lead reads them", "from the rows on, 40 kinds, limit 2 s", costOf(() => gainsByKind(serveGroup(input), { kinds: 40, places: 10, region: "flevoland" })), ""],
    ["what if: ten places and a rule more", "both sides served, limit 2 s", costOf(() => compare(input, suppose(input, supposed), ({ region }) => region === "flevoland")), ""],
    ["the 25 kinds of place that lack most", `of ${kinds} kinds, with their gain curves`, costOf(() => gainsByKind(solved, { kinds: 25, places: 10 })), ""],
    ...(await measureWeighing(supposed, { requests, therapists })),
  ]);
}

function costOf(work: () => unknown): string {
  return milliseconds(median(Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  })));
}
