import { addDays, type IsoDate } from "../../app/domain/iso-date.ts";
import type { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import { WaitingNeed } from "../../app/domain/matching/seeker.ts";
import type { Answer, Arrival, BusyPlace, Moment, Year } from "../../app/domain/simulation/year.ts";
import type { Urgency } from "../../app/domain/urgency.ts";
import { type Chance, chance } from "../../db/seed/random.ts";
import { country, type Country } from "./country.ts";
import { answer } from "./made-up-answers.ts";
import { familyMembers, type FamilyTraits, familyTraits } from "./made-up-families.ts";
import { madeUpTherapists } from "./made-up-therapists.ts";

export interface YearPlan {
  readonly seed: number;
  readonly therapists: number;
  readonly arrivalsPerDay: number;
  /** Requests that arrive, times the days that each keeps a place, divided by places times days. */
  readonly load: number;
  readonly warmUpDays: number;
  readonly days: number;
  /** As therapists answer in life, or yes at once, always: then only the matching itself is compared. */
  readonly answers: "as-in-life" | "yes-at-once";
}

export const startsOn: IsoDate = "2026-01-05";
const kinds = ["treatment", "screening"] as const;

/** Whether there is anybody at all who could take this request and would say yes. */
export type CanBeHelped = (need: WaitingNeed, wouldSayYes: (therapist: number) => boolean) => boolean;

/** The same plan gives the same year on every machine. */
export function madeUpYear(plan: YearPlan, helpedBy: (therapists: readonly OfferingTherapist[], startsOn: IsoDate) => CanBeHelped): Year {
  const { warmUpDays, days } = plan;
  const random = chance(plan.seed);
  const land = country();
  const people = madeUpTherapists(plan.therapists, land, random);
  const arrivals = drawArrivals(plan, land, helpedBy(people, startsOn), random);
  const therapists = withPlacesFor(people, arrivals, plan);
  const answerOf = (arrival: number, therapist: number) => answerIn(plan, { number: arrival, urgency: arrivals[arrival]!.need.urgency }, therapist);
  return { startsOn, warmUpDays, days, therapists, busy: busyAtStart(therapists, plan, random), arrivals, answerOf };
}

function answerIn({ seed, answers }: YearPlan, request: { number: number; urgency: Urgency }, therapist: number): Answer {
  return answers === "yes-at-once" ? { kind: "accepted", afterDays: 0 } : answer(seed, request, therapist);
}

const meanFamily = 1.61;

/** Families come by chance, on every day of the week, in office hours. */
function drawArrivals(plan: YearPlan, land: Country, canBeHelped: CanBeHelped, random: Chance): Arrival[] {
  const all: Arrival[] = [];
  const end = plan.warmUpDays + plan.days;
  for (let at = nextFamily(0, plan, random); at < end; at = nextFamily(at, plan, random)) {
    const arrivesAt = Math.floor(at) + (9 + 8 * (at % 1)) / 24;
    all.push(...drawFamily(all.length, arrivesAt, land, canBeHelped, plan, random));
  }
  return all;
}

function nextFamily(at: Moment, { arrivalsPerDay }: YearPlan, random: Chance): Moment {
  return at - (Math.log(1 - random.next()) * meanFamily) / arrivalsPerDay;
}

function drawFamily(first: number, arrivesAt: Moment, land: Country, canBeHelped: CanBeHelped, plan: YearPlan, random: Chance): Arrival[] {
  const traits = familyTraits(land, random);
  const shared = sharedFate(land, random);
  return familyMembers(random).map((member, index) => {
    const number = first + index;
    const need = needOf(number, traits, member, addDays(startsOn, Math.floor(arrivesAt)));
    const wouldSayYes = (therapist: number) => answerIn(plan, { number, urgency: need.urgency }, therapist).kind === "accepted";
    return { need, household: `h${first}`, arrivesAt, canBeHelped: canBeHelped(need, wouldSayYes), ...shared, ...ownFate(need, random) };
  });
}

function needOf(number: number, { origin, ...traits }: FamilyTraits, member: ReturnType<typeof familyMembers>[number], day: IsoDate): WaitingNeed {
  return WaitingNeed.parse({
    ...traits, ...member, origin, id: `r${number}`, reference: `r${String(number).padStart(7, "0")}`, alsoRegions: [], setting: "shelter", ageStatedOn: day,
    submittedAt: new Date(`${day}T12:00:00Z`), excludedTherapists: [], excludedPractices: [], excludedRegions: [], bars: [], knownTherapists: [],
  });
}

/** One family in seven takes the request back within two hundred days. A stay lasts 259 days on average [S], and one family in four moves to another region then (a guess). */
function sharedFate(land: Country, random: Chance): Pick<Arrival, "leavesAfter" | "moves"> {
  const leavesAfter = random.yes(0.14) ? random.whole(5, 200) : null;
  const stays = Math.ceil(-259 * Math.log(1 - random.next()));
  const to = random.weighted(land.weights);
  return { leavesAfter, moves: random.yes(0.25) ? { after: stays, to } : null };
}

function ownFate({ kind, turnsEighteenSoon }: WaitingNeed, random: Chance): Pick<Arrival, "turnsEighteenAfter" | "keepsPlaceDays"> {
  return { turnsEighteenAfter: turnsEighteenSoon ? random.whole(1, 182) : null, keepsPlaceDays: withMissed(kind === "screening" ? screeningDays(random) : treatmentDays(random), random) };
}

/** Handover, intake, the wait for the start, and the treatment itself (guesses). */
function treatmentDays(random: Chance): number {
  return random.whole(1, 5) + random.whole(5, 25) + random.whole(7, 60) + random.whole(35, 200);
}

function screeningDays(random: Chance): number {
  return random.whole(14, 56);
}

/** One weekly appointment in twenty-five is missed [S], and costs a week. */
function withMissed(days: number, random: Chance): number {
  const missed = Array.from({ length: Math.floor(days / 7) }, () => random.yes(0.04)).filter(Boolean).length;
  return days + 7 * missed;
}

/** In life a place is held by proposals too, also by those that come to nothing: about eleven days for each yes. */
const daysOfAsking = { "as-in-life": 11, "yes-at-once": 0 };

/** As many places as the load asks for, in proportion to what each therapist has. */
function withPlacesFor(people: readonly OfferingTherapist[], arrivals: readonly Arrival[], plan: YearPlan): OfferingTherapist[] {
  const placesOf = Object.fromEntries(kinds.map((kind) => [kind, scaled(people.map(({ capacity }) => capacity[kind].total), placesNeeded(kind, arrivals, plan))]));
  return people.map((one, row) => {
    const [treatment, screening] = kinds.map((kind) => ({ free: placesOf[kind]![row]!, total: placesOf[kind]![row]! }));
    return { ...one, capacity: { ...one.capacity, treatment: treatment!, screening: screening! } };
  });
}

function placesNeeded(kind: string, arrivals: readonly Arrival[], { load, warmUpDays, days, answers }: YearPlan): number {
  const placeDays = arrivals.filter(({ need }) => need.kind === kind).reduce((sum, { keepsPlaceDays }) => sum + keepsPlaceDays + daysOfAsking[answers], 0);
  return placeDays / (warmUpDays + days) / load;
}

function scaled(counts: readonly number[], total: number): number[] {
  const factor = total / counts.reduce((sum, count) => sum + count, 0);
  let carried = 0;
  return counts.map((count) => {
    const exact = count * factor + carried;
    carried = exact - Math.round(exact);
    return Math.round(exact);
  });
}

/** The year begins in the middle of things: most places are taken, each for a part of a case. */
function busyAtStart(therapists: readonly OfferingTherapist[], { load }: YearPlan, random: Chance): BusyPlace[] {
  const share = Math.min(0.95, 0.95 * load);
  return therapists.flatMap(({ id, capacity }) => kinds.flatMap((kind) => (
    Array.from({ length: capacity[kind].total }, (): BusyPlace => ({ therapistId: id, kind, until: random.next() * (kind === "treatment" ? 240 : 60) })).filter(() => random.yes(share)))));
}
