import type { PossiblePairs } from "../census/possible-pairs.ts";
import { fluidPrices } from "../census/fluid-prices.ts";
import type { PriceRules } from "../census/price-rules.ts";
import { smoothed } from "../census/smooth-prices.ts";
import type { Urgency } from "../urgency.ts";
import { emptyEvents, type EventQueue, nextEvent, plan } from "./event-queue.ts";
import type { Policy } from "./policies.ts";
import { NOBODY, NOWHERE, type WaitingRoom } from "./waiting-room.ts";
import type { Moment } from "./year.ts";

/** A year in which requests like those of one matching instance keep coming, and everyone says yes at once. */
export interface InstanceYear {
  readonly warmUpDays: number;
  readonly days: number;
  /** Therapists by id, and how many places each has. */
  readonly nodeIds: readonly string[];
  readonly places: ArrayLike<number>;
  /** Places that are taken when the year begins, and until when. */
  readonly busy: readonly { readonly node: number; readonly until: Moment }[];
  /** By moment of arrival. */
  readonly arrivals: readonly InstanceArrival[];
  /** How often a place comes free in a day, as long as it is in use. */
  readonly turnover: number;
}

export interface InstanceArrival {
  readonly arrivesAt: Moment;
  readonly urgency: Urgency;
  readonly pairs: PossiblePairs;
  readonly keepsPlaceDays: number;
}

/** Per arrival: when it was served and how well it fits, without the price; null for who still waits on the last day. */
export type Served = { readonly at: Moment; readonly fit: number } | null;

export interface InstanceYearRules {
  readonly prices: PriceRules;
  readonly learnEveryDays: number;
}

type Run = { readonly year: InstanceYear; readonly events: EventQueue; readonly room: WaitingRoom; readonly worth: Int32Array; readonly served: Served[]; now: Moment };

/** The same year, policy and rules give the same outcome, whenever it is run. */
export function runInstanceYear(year: InstanceYear, policy: Policy, rules: InstanceYearRules): readonly Served[] {
  const worth = new Int32Array(year.nodeIds.length);
  const run: Run = { year, events: emptyEvents(), room: policy.room(year.nodeIds, worth), worth, served: year.arrivals.map(() => null), now: 0 };
  const lastDay = year.warmUpDays + year.days;
  openPlaces(run);
  for (let day = 1; day < lastDay; day += 1) {
    if (policy.priced && day % rules.learnEveryDays === 0) plan(run.events, day, () => learn(run, rules.prices, day));
    plan(run.events, day, () => run.room.morning().forEach(({ person, node }) => serve(run, person, node)));
  }
  year.arrivals.forEach(({ arrivesAt }, person) => plan(run.events, arrivesAt, () => arrive(run, person, policy.byUrgency)));
  for (let event = nextEvent(run.events, lastDay); event; event = nextEvent(run.events, lastDay)) {
    run.now = event.at;
    event.happen();
  }
  return run.served;
}

function openPlaces(run: Run): void {
  const taken = new Int32Array(run.year.nodeIds.length);
  for (const { node, until } of run.year.busy) {
    taken[node]! += 1;
    plan(run.events, until, () => open(run, node));
  }
  taken.forEach((count, node) => {
    for (let place = count; place < run.year.places[node]!; place += 1) run.room.open(node);
  });
}

function arrive(run: Run, person: number, byUrgency: boolean): void {
  const { warmUpDays, days, arrivals } = run.year;
  const { urgency, pairs, arrivesAt } = arrivals[person]!;
  const queue = { id: String(person).padStart(9, "0"), urgency: byUrgency ? urgency : "normal" as const, waitingDays: Math.floor(warmUpDays + days - arrivesAt) };
  const node = run.room.enter({ person, queue, pairs });
  if (node !== NOWHERE) serve(run, person, node);
}

function open(run: Run, node: number): void {
  const person = run.room.open(node);
  if (person !== NOBODY) serve(run, person, node);
}

function serve(run: Run, person: number, node: number): void {
  const { pairs, keepsPlaceDays } = run.year.arrivals[person]!;
  run.served[person] = { at: run.now, fit: pairs.fit[pairs.nodes.indexOf(node)]! };
  plan(run.events, run.now + keepsPlaceDays, () => open(run, node));
}

/** One night, by the rules of the night job; how long a place stays taken is known here, not learnt. */
function learn({ year, worth }: Run, rules: PriceRules, day: number): void {
  const days = Math.min(rules.windowDays, day);
  const demand = year.arrivals.filter(({ arrivesAt }) => arrivesAt >= day - days && arrivesAt < day).map(({ pairs }) => pairs);
  const throughput = Array.from(year.places, (places) => places * year.turnover);
  fluidPrices({ demand, days, throughput, acceptance: 1 }, rules, day).forEach((points, node) => { worth[node] = -smoothed(points, -worth[node]!, rules); });
}
