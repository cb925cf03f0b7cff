import { noPairs, putPair, type PairColumns } from "../../app/domain/matching/pair-columns.ts";
import { land, type Child, type Therapist } from "./engine-people.ts";

const MOST_CHOICES = 60;

/** Who could go to whom, with the fit: near enough, for as many choices on average; the nearest ones where there are too many. */
export function pairsOf(children: readonly Child[], therapists: readonly Therapist[], places: readonly number[], choices: number): PairColumns {
  const scale = scaleFor(children, therapists, choices);
  const pairs = noPairs(children.length * choices);
  const serving = land.map((_, region) => [...therapists.keys()].filter((t) => places[t]! > 0 && serves(therapists[t]!, region, scale)));
  children.forEach((child, request) => {
    const able = serving[child.region]!.filter((t) => suits(child, therapists[t]!) && isNear(child, therapists[t]!, scale));
    const nearest = able.length <= MOST_CHOICES ? able : able.toSorted((a, b) => apart(child, therapists[a]!) - apart(child, therapists[b]!)).slice(0, MOST_CHOICES);
    for (const t of nearest) putPair(pairs, request, t, fitOf(child, therapists[t]!, places[t]!, scale));
  });
  return pairs;
}

/** How far therapists serve, so that children have this many choices on average. */
function scaleFor(children: readonly Child[], therapists: readonly Therapist[], choices: number): number {
  const every = Math.max(1, Math.floor(children.length / 250));
  const sample = children.filter((_, row) => row % every === 0);
  const suiting = sample.map((child) => therapists.filter((one) => suits(child, one)));
  let [low, high] = [0.005, 3];
  for (let round = 0; round < 16; round += 1) {
    const scale = Math.sqrt(low * high);
    const found = sample.reduce((sum, child, row) => sum + Math.min(MOST_CHOICES, suiting[row]!.filter((one) => isNear(child, one, scale) && serves(one, child.region, scale)).length), 0);
    if (found < choices * sample.length) low = scale;
    else high = scale;
  }
  return high;
}

function suits(child: Child, one: Therapist): boolean {
  return (child.routes & one.routes) > 0 && child.age >= one.ageFrom && child.age <= one.ageTo && (child.forms & one.forms) > 0
    && (child.languages & one.languages) > 0 && (child.places & one.places) > 0 && (child.wishesWoman ?? one.isWoman) === one.isWoman;
}

function apart(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function serves(one: Therapist, region: number, scale: number): boolean {
  return one.region === region || apart(one, land[region]!) < scale * one.reach;
}

const online = 4;

function isNear(child: Child, one: Therapist, scale: number): boolean {
  return apart(child, one) < scale * one.reach * ((child.places & one.places & online) > 0 ? 2 : 1);
}

function fitOf(child: Child, one: Therapist, places: number, scale: number): number {
  const otherForm = (one.forms & (1 << child.firstForm)) > 0 ? 220 : 90;
  const form = child.firstForm === one.firstForm ? 300 : otherForm;
  const travel = Math.round(250 * Math.max(0, 1 - apart(child, one) / (2 * scale)));
  const home = one.region === child.region ? 60 : 0;
  const absence = Math.max(0, 80 - 25 * Math.abs(child.steadiness - one.steadiness));
  const load = Math.round(90 * Math.min(1, places / 14));
  return Math.min(1000, form + travel + home + absence + load + 5 * Math.min(52, child.weeks));
}
