import { ageBandOf, type AgeBand } from "../age-band.ts";
import type { StatedAge } from "../funding/age.ts";
import type { DatedFundingRules } from "../funding/rules.ts";
import { routeWithoutOrigin } from "../funding/without-origin.ts";
import type { IsoDate } from "../iso-date.ts";
import { shownPerson, type ShownAs } from "../privacy/shown-as.ts";
import type { FamilySetting, RequestKind, RequestStatus } from "../request.ts";
import type { Urgency } from "../urgency.ts";
import type { Milestones } from "../waiting/clocks.ts";

/** What of a request the figures are split by, with no more of it than a lead may read. */
export interface Described {
  readonly kind: RequestKind;
  readonly route: "jeugdwet" | "zvw";
  readonly ageBand: AgeBand;
  readonly forms: readonly string[];
  /** Null where the shelter chose not to name it. */
  readonly language: string | null;
  readonly urgency: Urgency;
  /** The kind of organisation that sent it. */
  readonly organisation: string;
}

/** What the first page counts of a request that runs. */
export interface Standing {
  readonly status: RequestStatus;
  readonly statusSince: Date;
  readonly submittedAt: Date;
  readonly urgency: Urgency;
  readonly nobodyFits: boolean;
  readonly therapistLeft: boolean;
}

/** A request by which it can be found and put in order. */
export interface Listed {
  readonly id: string;
  readonly urgency: Urgency;
  readonly submittedAt: Date;
}

/** A request that runs. */
export type RunningRequest = Listed & Described & Standing;

/** A request that ran in a period, with the days of its life. */
export type Course = Listed & Described & Milestones;

/** A request as it is stored, with the exact age and language, which no lead reads. */
export interface Stored {
  readonly region: string;
  readonly kind: RequestKind;
  readonly setting: FamilySetting;
  readonly ageYears: number;
  readonly ageStatedOn: IsoDate;
  readonly turnsEighteenSoon: boolean;
  readonly language: string;
  readonly shownAs: ShownAs;
}

type Unread = Exclude<keyof Stored, "kind">;

/** Reads rows as a lead may: age and language as coarse as the shelter chose, and the law that pays. People of one age have one route: asked once. */
export function inSight<Row extends Stored>(rows: readonly Row[], funding: DatedFundingRules, on: IsoDate): (Omit<Row, Unread> & Pick<Described, "route" | "ageBand" | "language">)[] {
  const known = new Map<string, Described["route"]>();
  const routeOf = (row: Stored) => {
    const words = `${row.ageYears} ${row.ageStatedOn} ${row.turnsEighteenSoon} ${row.kind} ${row.setting}`;
    const route = known.get(words) ?? routeWithoutOrigin({ age: ageOf(row), kind: row.kind, setting: row.setting, regionOfStay: row.region }, funding, on).route;
    known.set(words, route);
    return route;
  };
  return rows.map((row) => {
    const { region: _, setting: __, ageYears, ageStatedOn: ___, turnsEighteenSoon: ____, language, shownAs, ...rest } = row;
    return { ...rest, route: routeOf(row), ageBand: ageBandOf(ageYears), language: shownPerson({ ageYears, language }, shownAs).language };
  });
}

function ageOf({ ageYears, ageStatedOn, turnsEighteenSoon }: Stored): StatedAge {
  return { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon };
}

/** Whether it waits for a therapist to say yes. */
export function looksForSomebody({ status }: Pick<Standing, "status">): boolean {
  return status === "submitted" || status === "proposed";
}

const millisecondsPerDay = 86_400_000;

/** Days and parts of them since it was sent. */
export function daysWaiting({ submittedAt }: Pick<Standing, "submittedAt">, now: Date): number {
  return (now.getTime() - submittedAt.getTime()) / millisecondsPerDay;
}
