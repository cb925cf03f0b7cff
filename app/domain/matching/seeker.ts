import { z } from "zod";
import { amsterdamClock } from "../amsterdam-time.ts";
import { certainAge, type StatedAge } from "../funding/age.ts";
import type { Payer } from "../funding/decision.ts";
import { Origin, type Residence } from "../funding/residence.ts";
import { fundingRoute } from "../funding/route.ts";
import { epochOf, IsoDate } from "../iso-date.ts";
import { FamilySetting, RequestKind, TherapistGender } from "../request.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { urgencies, type Urgency } from "../urgency.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { weekMask } from "./week-mask.ts";

/** A therapist who treated or screened this person before, or somebody else of the household. */
const KnownTherapist = z.object({ therapistId: z.string(), to: z.enum(["person", "family"]) });

const Bar = z.object({
  therapistId: z.string(),
  reason: z.string(),
  createdAt: z.coerce.date(),
  untilOn: IsoDate.nullable(),
});

/**
 * A waiting request, as the engine reads it from its rows. Languages and parts of the week stay text: one row with an
 * odd value may not stop the matching of all others, and what equals nothing matches nothing.
 */
export const WaitingNeed = z.object({
  id: z.string(),
  reference: z.string(),
  /** Who comes from one household prefers one therapist, else one practice. */
  householdId: z.string().optional(),
  /** Who sent it: half-days at this shelter are for its children. */
  organisationId: z.string().optional(),
  region: z.string(),
  /** Regions beside it whose therapists may be asked too, because the leads agreed on that. */
  alsoRegions: z.array(z.string()),
  setting: FamilySetting,
  origin: Origin,
  kind: RequestKind,
  ageYears: z.int(),
  ageStatedOn: IsoDate,
  turnsEighteenSoon: z.boolean(),
  forms: z.array(z.string()),
  /** What the therapist must be trained for, beside a form: see population.ts. */
  populations: z.array(z.string()),
  language: z.string(),
  interpreterOk: z.boolean(),
  therapistGender: TherapistGender.nullable(),
  genderMust: z.boolean(),
  places: z.array(PlaceOfTreatment),
  partsOfWeek: z.array(z.string()),
  /** The shelter expects that an appointment is sometimes missed. */
  absenceLikely: z.boolean(),
  knownTherapists: z.array(KnownTherapist),
  urgency: z.enum(urgencies),
  submittedAt: z.date(),
  /** "Not this therapist, practice or region": without a reason, for nobody else to see. */
  excludedTherapists: z.array(z.string()),
  excludedPractices: z.array(z.string()),
  excludedRegions: z.array(z.string()),
  bars: z.array(Bar),
});
export type WaitingNeed = z.infer<typeof WaitingNeed>;

/** Who seeks a therapist, on one day: the need, with what follows from the day. */
export interface Seeker extends Omit<WaitingNeed, "setting" | "origin" | "ageStatedOn" | "turnsEighteenSoon" | "submittedAt"> {
  /** The age in years that is certainly reached. */
  readonly ageYears: number;
  readonly route: "jeugdwet" | "zvw";
  readonly payer: Payer;
  readonly residence: Residence;
  readonly week: number;
  readonly waitingDays: number;
  /** The class in the queue: the urgency as stated, or one higher past the norm. */
  readonly queuesAs: Urgency;
}

/** @throws RangeError when no funding rules are in force on the day. */
export function seekerOn(need: WaitingNeed, terms: MatchTerms): Seeker {
  return seekersOn([need], terms)[0]!;
}

/** All who wait. People of one age, from one kind of place, have one route: asked once, it takes a tenth of the time. */
export function seekersOn(needs: readonly WaitingNeed[], terms: MatchTerms): Seeker[] {
  const known = new Map<string, Standing>();
  const daysSince = daysUntil(terms.on);
  return needs.map((need) => {
    const words = `${certainAge(ageOf(need), terms.on)} ${need.ageYears} ${need.turnsEighteenSoon} ${need.kind} ${need.setting} ${need.origin.kind}`;
    const standing = known.get(words) ?? standingOf(need, terms);
    known.set(words, standing);
    return withStanding(need, standing, daysSince(need.submittedAt), terms);
  });
}

/** What follows from the age, the kind of request and where the family comes from. */
type Standing = Pick<Seeker, "ageYears" | "route" | "payer">;

function standingOf(need: WaitingNeed, terms: MatchTerms): Standing {
  const age = ageOf(need);
  const { route, payer } = fundingRoute({ age, kind: need.kind, residence: residenceOf(need) }, terms.fundingVersions, terms.on);
  return { ageYears: certainAge(age, terms.on), route, payer };
}

function ageOf({ ageYears, ageStatedOn, turnsEighteenSoon }: WaitingNeed): StatedAge {
  return { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon };
}

/** A plain copy: to leave out the fields that a seeker has not would take five times as long, and a run copies them all. */
function withStanding(need: WaitingNeed, { ageYears, route, payer }: Standing, waitingDays: number, terms: MatchTerms): Seeker {
  const week = weekMask(need.partsOfWeek);
  return { ...need, ageYears, route, payer, residence: residenceOf(need), week, waitingDays, queuesAs: queueClass(need.urgency, waitingDays, terms) };
}

function residenceOf({ setting, origin, region }: WaitingNeed): Residence {
  return { setting, origin, regionOfStay: region };
}

function queueClass(urgency: Urgency, waitingDays: number, { moveUpAfterDays }: MatchTerms): Urgency {
  if (moveUpAfterDays === null || waitingDays <= moveUpAfterDays) return urgency;
  return urgencies[Math.max(0, urgencies.indexOf(urgency) - 1)] ?? urgency;
}

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;

/** Whole days from the Dutch day of a moment until this one. A Dutch day begins on a whole hour, so one answer an hour will do. */
function daysUntil(on: IsoDate): (moment: Date) => number {
  const until = epochOf(on);
  const known = new Map<number, number>();
  return (moment) => {
    const hour = Math.floor(moment.getTime() / millisecondsPerHour);
    const days = known.get(hour) ?? Math.max(0, (until - epochOf(amsterdamClock(moment).date)) / millisecondsPerDay);
    known.set(hour, days);
    return days;
  };
}
