import type { QuarterFacts } from "../../../app/domain/publication/quarter-facts.ts";
import { chance, type Chance } from "../../../db/seed/random.ts";
import { noFacts, yara } from "./quarter-cast.ts";

/** What happened to one request, in days since the first quarter began; null for never. */
type Life = { readonly region: string; readonly sentOn: number; readonly foundOn: number | null; readonly intakeOn: number | null; readonly startedOn: number | null; readonly closedOn: number | null; readonly child: boolean; readonly kind: "screening" | "treatment"; readonly forms: readonly string[]; readonly age: number; readonly urgency: "crisis" | "high" | "normal"; readonly byOther: boolean; readonly no: string | null; readonly why: string };

const quarterDays = 91;

/** Requests of two quarters and of the half year before, most in the first of the regions. */
export function livesOf(seed: number, many: number, regions: readonly string[]): Life[] {
  const draw = chance(seed);
  return Array.from({ length: many }, () => lifeOf(draw, regions));
}

function lifeOf(draw: Chance, regions: readonly string[]): Life {
  const sentOn = draw.whole(-180, 2 * quarterDays - 1);
  const later = (from: number | null, most: number, odds: number) => (from === null || !draw.yes(odds) ? null : from + draw.whole(0, most));
  const foundOn = later(sentOn, 200, 0.8);
  const intakeOn = later(foundOn, 40, 0.9);
  const startedOn = later(intakeOn, 90, 0.9);
  const child = draw.yes(0.7);
  const kind = draw.yes(0.2) ? "screening" : "treatment";
  return {
    region: draw.weighted(regions.map((region, index) => [region, regions.length - index] as const)), sentOn, foundOn, intakeOn, startedOn,
    closedOn: later(startedOn ?? intakeOn ?? foundOn ?? sentOn, 120, 0.6), child, kind, forms: kind === "screening" ? [] : draw.some(["emdr", "pcit"], 0, 2), age: child ? draw.whole(0, 21) : draw.whole(16, 50),
    urgency: draw.weighted([["crisis", 1], ["high", 3], ["normal", 6]] as const), byOther: draw.yes(0.2), no: draw.yes(0.5) ? draw.pick(["no-place", "not-my-expertise", "this-one-case", "stop-asking-me", "expired", "taken-back"]) : null,
    why: draw.pick(["goals-reached", "moved-away", "left-shelter", "not-wanted"]),
  };
}

/** What the quarter with this number counts of them, as the database does. */
export function factsOf(lives: readonly Life[], quarter: number, regions: readonly string[]): QuarterFacts {
  const [from, until] = [quarter * quarterDays, (quarter + 1) * quarterDays];
  const within = (on: number | null): on is number => on !== null && on >= from && on < until;
  const asked = (life: Life) => ({ ...yara, region: life.region, personKind: life.child ? ("child" as const) : ("parent" as const), kind: life.kind, forms: life.forms, ageYears: life.age, urgency: life.urgency, language: null });
  const since = (on: number | null, day: number) => (on === null ? null : on - day);
  const looks = (life: Life) => life.sentOn < until && (life.foundOn === null || life.foundOn >= until) && (life.closedOn === null || life.closedOn >= until);
  const other = (region: string) => regions.find((each) => each !== region) ?? region;
  return {
    ...noFacts,
    sent: lives.filter(({ sentOn }) => within(sentOn)).map(asked),
    found: lives.filter(({ foundOn }) => within(foundOn)).map((life) => ({ region: life.region, personKind: asked(life).personKind, waitedDays: life.foundOn! - life.sentOn, givenBy: life.byOther ? other(life.region) : life.region })),
    waiting: lives.filter(looks).map((life) => ({ ...asked(life), waitedDays: until - life.sentOn })),
    toIntake: lives.filter(({ sentOn }) => within(sentOn + 28)).map((life) => ({ region: life.region, reachedAfterDays: since(life.intakeOn, life.sentOn), givenUpAfterDays: since(life.closedOn, life.sentOn) })),
    toStart: lives.filter(({ intakeOn }) => intakeOn !== null && within(intakeOn + 70)).map((life) => ({ region: life.region, reachedAfterDays: since(life.startedOn, life.intakeOn!), givenUpAfterDays: since(life.closedOn, life.intakeOn!) })),
    saidNo: lives.filter(({ no, sentOn }) => no !== null && within(sentOn + 10)).map(({ region, no }) => ({ region, why: no! })),
    closed: lives.filter(({ closedOn }) => within(closedOn)).map(({ region, startedOn, why }) => ({ region, how: startedOn === null ? ("taken-back" as const) : ("helped" as const), why })),
  };
}
