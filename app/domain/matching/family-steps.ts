import { bondBetween, type Bonds } from "./bonds.ts";
import type { LiveMatch } from "./live-match.ts";
import { standing, type Offer, type OfferBook } from "./offers.ts";

/** A try: offers to some members of a household, and what all would gain if the prices of now held. */
export interface FamilyStep {
  offers: Offer[];
  hope: number;
}

interface Option {
  request: number;
  node: number;
  /** What the request gives up, at the prices of now and apart from all bonds, by going to this node. */
  loss: number;
}

interface Family {
  live: LiveMatch;
  bonds: Bonds;
  members: readonly number[];
}

/** The most hopeful of many tries; the others hardly ever succeed (measured). */
const MOST_STEPS = 10;

/** One member going elsewhere, two going together or near to each other, or all of them together. */
export function stepsFor(live: LiveMatch, bonds: Bonds, book: OfferBook, members: readonly number[]): FamilyStep[] {
  const family: Family = { live, bonds, members };
  const options = members.map((request) => optionsOf(live, book, request));
  const steps = [
    ...options.flatMap((own) => own.flatMap((option) => stepOf(family, [option]))),
    ...pairsOf(options).flatMap(([one, other]) => stepsOfTwo(family, one, other)),
    ...(members.length > 2 ? stepsOfAll(family, options) : []),
  ];
  return steps.sort((a, b) => b.hope - a.hope).slice(0, MOST_STEPS);
}

function optionsOf({ wishes, seating, price }: LiveMatch, book: OfferBook, request: number): Option[] {
  const here = seating.nodeOf[request]!;
  const worth = seating.fitOf[request]! - standing(book, request, here) - price[here]!;
  const options: Option[] = [];
  for (let slot = wishes.start[request]!; slot < wishes.end[request]!; slot += 1) {
    const node = wishes.other[slot]!;
    const there = wishes.fit[slot]! - standing(book, request, node) - price[node]!;
    if (node !== here) options.push({ request, node, loss: worth - there });
  }
  return options;
}

function stepsOfTwo(family: Family, one: readonly Option[], other: readonly Option[]): FamilyStep[] {
  const steps: FamilyStep[] = [];
  for (const a of one) {
    for (const b of other) {
      if (bondBetween(family.bonds, a.node, b.node) > 0) steps.push(...stepOf(family, [a, b]));
    }
  }
  return steps;
}

function stepsOfAll(family: Family, options: readonly Option[][]): FamilyStep[] {
  return options[0]!.flatMap(({ node }) => {
    const together = options.flatMap((own) => own.filter((option) => option.node === node));
    return together.length < options.length ? [] : stepOf(family, together);
  });
}

/** Each mover is offered what it gives up, and an equal share of what is left; nothing to stay. */
function stepOf(family: Family, moves: readonly Option[]): FamilyStep[] {
  const { nodeOf } = family.live.seating;
  const hope = bondsGained(family, moves) - moves.reduce((sum, { loss }) => sum + loss, 0);
  if (hope <= 0) return [];
  const share = Math.floor(hope / moves.length);
  const offers = moves.flatMap(({ request, node, loss }) => [
    { request, node: nodeOf[request]!, extra: 0 }, { request, node, extra: Math.max(0, loss + share) }]);
  return [{ hope, offers }];
}

/** What the bonds of the movers, with each other and with those who stay, gain by the moves. */
function bondsGained({ live: { seating: { nodeOf } }, bonds, members }: Family, moves: readonly Option[]): number {
  let gained = 0;
  moves.forEach(({ request, node }, i) => {
    for (const other of members) {
      const move = moves.findIndex((one) => one.request === other);
      if (other === request || (move >= 0 && move < i)) continue;
      const there = move < 0 ? nodeOf[other]! : moves[move]!.node;
      gained += bondBetween(bonds, node, there) - bondBetween(bonds, nodeOf[request]!, nodeOf[other]!);
    }
  });
  return gained;
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]));
}
