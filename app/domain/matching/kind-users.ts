import { ageBandOf } from "../age-band.ts";
import { type Bits, bitsWhere, inAll, members } from "./candidate-bits.ts";
import { criteria, type Criterion } from "./criteria.ts";
import { criteriaOfKinds, type KindOfPlace, languagesFor, offererOfKind, wordsOfKind } from "./kind-of-place.ts";
import { UNSERVED } from "./seating.ts";
import type { Seeker } from "./seeker.ts";
import type { ServedGroup } from "./solve-group.ts";

/** Who could use which kind of place, remembered per attribute; sorted by region, kind and route, which leave out most. */
export interface KindUsers {
  readonly solved: ServedGroup;
  /** Positions of those who ask the same of region, kind and route: one answer counts for all of them. */
  readonly alike: ReadonlyMap<string, readonly number[]>;
  readonly crowds: Map<string, Crowd>;
}

/** Those of one region, kind and route, by their positions in the queue, with a bit each for every attribute asked so far. */
interface Crowd {
  readonly positions: readonly number[];
  readonly known: Map<string, Bits>;
}

export function kindUsers(solved: ServedGroup): KindUsers {
  const wordsOf = (seeker: Seeker) => [seeker.route, ...ofTheCrowd.map(({ dependsOn }) => dependsOn?.(seeker))].join(" ");
  return { solved, alike: Map.groupBy(solved.seekers.keys(), (position) => wordsOf(seekerAt(solved, position))), crowds: new Map() };
}

const decisive = criteria.filter((criterion) => criteriaOfKinds.some((name) => name === criterion.name));
const ofTheCrowd = decisive.filter(({ name }) => name === "region" || name === "kind");
const withinIt = decisive.filter((criterion) => !ofTheCrowd.includes(criterion));

/** The requests, served ones too, by position in the queue, that could go to a place of this kind. The criteria of every match decide. */
export function usersOf(users: KindUsers, kind: KindOfPlace): number[] {
  const crowd = crowdOf(users, kind);
  return members(inAll(withinIt.map((criterion) => passing(users, crowd, criterion, kind)))).map((index) => crowd.positions[index]!);
}

function crowdOf(users: KindUsers, kind: KindOfPlace): Crowd {
  const { solved, alike, crowds } = users;
  const words = `${kind.region} ${kind.kind} ${kind.route}`;
  const before = crowds.get(words);
  if (before) return before;
  const offerer = offererOfKind(kind);
  const isOfIt = (seeker: Seeker) => seeker.route === kind.route && ofTheCrowd.every(({ passes }) => passes(seeker, offerer, solved.terms));
  const positions = [...alike.values()].filter(([first]) => isOfIt(seekerAt(solved, first!))).flat().sort((a, b) => a - b);
  const crowd = { positions, known: new Map<string, Bits>() };
  crowds.set(words, crowd);
  return crowd;
}

function passing({ solved }: KindUsers, { positions, known }: Crowd, criterion: Criterion, kind: KindOfPlace): Bits {
  const words = `${criterion.name} ${attributes(criterion, kind)}`;
  const before = known.get(words);
  if (before) return before;
  const offerer = offererOfKind(kind);
  const bits = bitsWhere(positions.length, (index) => criterion.passes(seekerAt(solved, positions[index]!), offerer, solved.terms));
  known.set(words, bits);
  return bits;
}

/** What of a kind a criterion looks at, beside region and kind. */
function attributes({ name }: Criterion, { form, ageBand, language, place }: KindOfPlace): string {
  switch (name) {
    case "form": return `${form}`;
    case "age": return `${form} ${ageBand}`;
    case "language": return language;
    default: return place;
  }
}

function seekerAt({ seekers, instance: { requestRow } }: ServedGroup, position: number): Seeker {
  return seekers[requestRow[position]!]!;
}

/** Every kind of place that somebody who found nobody could use. Whoever leaves the form to the therapist could use any that is asked or given. */
export function kindsThatLack(solved: ServedGroup): KindOfPlace[] {
  const forms = formsInSight(solved);
  const kinds = new Map<string, KindOfPlace>();
  solved.assignment.nodeOf.forEach((node, position) => {
    if (node !== UNSERVED) return;
    for (const kind of kindsFor(seekerAt(solved, position), forms)) kinds.set(wordsOfKind(kind), kind);
  });
  return [...kinds.values()];
}

function kindsFor(seeker: Seeker, allForms: readonly string[]): KindOfPlace[] {
  const { region, kind, ageYears, route, places } = seeker;
  return formsFor(seeker, allForms).flatMap((form) => languagesFor(seeker).flatMap((language) => (
    places.map((place): KindOfPlace => ({ region, kind, form, ageBand: ageBandOf(ageYears), language, route, place })))));
}

function formsFor({ kind, forms }: Seeker, allForms: readonly string[]): readonly (string | null)[] {
  if (kind === "screening") return [null];
  if (forms.length > 0) return forms;
  return allForms.length > 0 ? allForms : [null];
}

function formsInSight({ seekers, candidates: { offerers } }: ServedGroup): string[] {
  const asked = seekers.flatMap(({ forms }) => forms);
  const given = offerers.flatMap(({ therapist }) => therapist.forms.map(({ code }) => code));
  return [...new Set([...asked, ...given])].sort();
}
