import type { PriceRules } from "../census/price-rules.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import { nodeIdOf } from "../matching/offerer.ts";
import type { Seeker } from "../matching/seeker.ts";
import { deadlines } from "./answers.ts";
import { emptyEvents, nextEvent, plan } from "./event-queue.ts";
import { countDay, learnInYear } from "./learning.ts";
import type { Policy } from "./policies.ts";
import type { Market, PossiblePairs } from "../census/possible-pairs.ts";
import { endCase, freePlace, propose } from "./proposing.ts";
import { type PersonInYear, setFree, type YearRun } from "./run-state.ts";
import { arrive } from "./waiting-life.ts";
import type { Year } from "./year.ts";

export interface YearRules {
  readonly terms: MatchTerms;
  readonly prices: PriceRules;
  /** Prices are learnt once in so many nights. */
  readonly learnEveryDays: number;
}

/** A market that remembers whom each request could go to: the same for every policy. */
export interface SharedMarket extends Market {
  readonly known: Map<string, PossiblePairs>;
}

/** Lives through the year with one policy. The same year, policy and rules give the same outcome, whenever it is run. */
export function runYear(year: Year, market: SharedMarket, policy: Policy, rules: YearRules): YearRun {
  const run = startYear(year, market, policy, rules);
  const lastDay = year.warmUpDays + year.days;
  for (let day = 0; day < lastDay; day += 1) {
    plan(run.events, day, () => nightBefore(run, policy, rules, day));
    plan(run.events, day + morning, () => morningOf(run));
  }
  year.arrivals.forEach(({ arrivesAt }, person) => plan(run.events, arrivesAt, () => arrive(run, person)));
  for (let event = nextEvent(run.events, lastDay); event; event = nextEvent(run.events, lastDay)) {
    run.now = event.at;
    event.happen();
  }
  run.now = lastDay;
  return run;
}

function nightBefore(run: YearRun, { priced }: Policy, { prices, learnEveryDays }: YearRules, day: number): void {
  if (day === 0) return;
  run.census.push(countDay(run));
  Object.assign(run.today, nothingYet());
  if (priced && day % learnEveryDays === 0) learnInYear(run, prices, day);
}

function nothingYet(): YearRun["today"] {
  const none = () => ({ casesEnded: 0, saidYes: 0, saidNo: 0 });
  return { treatment: none(), screening: none(), "on-site": none(), group: none() };
}

/** Seven in the morning. */
const morning = 7 / 24;

function morningOf(run: YearRun): void {
  for (const { person, node } of run.room.morning()) propose(run, person, node);
}

function startYear(year: Year, market: SharedMarket, policy: Policy, { terms }: YearRules): YearRun {
  const nodes = market.offerers.length;
  const nodeIds = market.offerers.map(nodeIdOf);
  const worth = new Int32Array(nodes);
  const nodesOf: number[][] = year.therapists.map(() => []);
  market.therapistOf.forEach((therapist, node) => nodesOf[therapist]!.push(node));
  const run: YearRun = {
    year, market, terms, byUrgency: policy.byUrgency, events: emptyEvents(), room: policy.room(nodeIds, worth), now: 0,
    people: year.arrivals.map(({ need }): PersonInYear => ({ need, status: "to-come", bars: new Map(), seeker: undefined, pairs: undefined, proposal: undefined, endedAt: null, daysProposed: 0 })),
    pairsOf: (person, seeker) => knownPairs(market, person, seeker), deadline: deadlines(year),
    nodesOf, shutUntil: new Float64Array(year.therapists.length), silences: new Int32Array(year.therapists.length),
    free: new Int32Array(nodes), price: new Int32Array(nodes), worth, today: nothingYet(), census: [],
  };
  fillPlaces(run, nodeIds);
  return run;
}

function fillPlaces(run: YearRun, nodeIds: readonly string[]): void {
  const nodeOf = new Map(nodeIds.map((id, node) => [id, node]));
  const taken = new Int32Array(nodeIds.length);
  for (const { therapistId, kind, until } of run.year.busy) {
    const node = nodeOf.get(`${therapistId}/${kind}`)!;
    taken[node]! += 1;
    plan(run.events, until, () => endCase(run, node));
  }
  run.market.offerers.forEach(({ totalPlaces }, node) => {
    setFree(run, node, 0);
    for (let place = taken[node]!; place < totalPlaces; place += 1) freePlace(run, node);
  });
}

function knownPairs(market: SharedMarket, person: number, seeker: Seeker): PossiblePairs {
  const name = `${person} ${seeker.region} ${seeker.route} ${seeker.ageYears}`;
  const known = market.known.get(name) ?? market.pairsFor(seeker);
  market.known.set(name, known);
  return known;
}
