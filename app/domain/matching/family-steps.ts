import { bondAt, bondBetween, type Bonds } from "./bonds.ts";
import type { LiveMatch } from "./live-match.ts";
import { standing, type Offer, type OfferBook } from "./offers.ts";

/** A try: offers to some members of a household, and what they would gain at the prices of now. */
export interface FamilyStep {
  offers: Offer[];
  hope: number;
}

interface Option {
  request: number;
  node: number;
  /** What the request gives up, at the prices of now and without any bond there, by going to this node. */
  loss: number;
}

/** The most hopeful of many tries; the others hardly ever succeed (measured). */
const MOST_STEPS = 6;

export function stepsFor(live: LiveMatch, bonds: Bonds, book: OfferBook, members: readonly number[]): FamilyStep[] {
  const options = members.map((request) => optionsOf(live, book, request));
  const steps = [
    ...options.flatMap((rows) => rows.flatMap((option) => stepAlone(live, bonds, option))),
    ...pairsOf(options).flatMap(([one, other]) => stepsOfTwo(bonds, one, other)),
    ...(members.length > 2 ? stepsOfAll(bonds, options) : []),
  ];
  return steps.sort((a, b) => b.hope - a.hope).slice(0, MOST_STEPS);
}

function optionsOf({ wishes, seating, price }: LiveMatch, book: OfferBook, request: number): Option[] {
  const here = seating.nodeOf[request]!;
  const worth = seating.fitOf[request]! - price[here]!;
  const options: Option[] = [];
  for (let slot = wishes.start[request]!; slot < wishes.end[request]!; slot += 1) {
    const node = wishes.other[slot]!;
    const there = wishes.fit[slot]! - standing(book, request, node) - price[node]!;
    options.push({ request, node, loss: worth - there });
  }
  return options;
}

/** Going where the others are. */
function stepAlone(live: LiveMatch, bonds: Bonds, { request, node, loss }: Option): FamilyStep[] {
  const { nodeOf } = live.seating;
  if (node === nodeOf[request]) return [];
  const extra = bondAt(bonds, nodeOf, request, node);
  return extra > loss ? [{ offers: [{ request, node, extra }], hope: extra - loss }] : [];
}

/** Two going to a third place together, or to two therapists of one practice. */
function stepsOfTwo(bonds: Bonds, one: readonly Option[], other: readonly Option[]): FamilyStep[] {
  const steps: FamilyStep[] = [];
  for (const a of one) {
    for (const b of other) {
      const worth = bondBetween(bonds, a.node, b.node);
      if (worth > Math.max(0, a.loss) + Math.max(0, b.loss)) steps.push(shared([a, b], worth));
    }
  }
  return steps;
}

function stepsOfAll(bonds: Bonds, options: readonly Option[][]): FamilyStep[] {
  const worth = bonds.bonus.sameTherapist * (options.length * (options.length - 1)) / 2;
  return options[0]!.flatMap(({ node }) => {
    const together = options.flatMap((rows) => rows.filter((option) => option.node === node));
    if (together.length < options.length) return [];
    return worth > together.reduce((sum, { loss }) => sum + Math.max(0, loss), 0) ? [shared(together, worth)] : [];
  });
}

/** Each is offered what it gives up, and an equal share of what is left. */
function shared(options: readonly Option[], worth: number): FamilyStep {
  const hope = worth - options.reduce((sum, { loss }) => sum + loss, 0);
  const share = Math.floor(hope / options.length);
  return { hope, offers: options.map(({ request, node, loss }) => ({ request, node, extra: Math.max(0, loss + share) })) };
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]));
}
