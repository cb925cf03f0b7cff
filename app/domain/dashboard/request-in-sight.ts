import { ageBandOf, type AgeBand } from "../age-band.ts";
import type { StatedAge } from "../funding/age.ts";
import type { DatedFundingRules } from "../funding/rules.ts";
import { routeWithoutOrigin } from "../funding/without-origin.ts";
import type { IsoDate } from "../iso-date.ts";
import { shownPerson, type ShownAs } from "../privacy/shown-as.ts";
import type { FamilySetting, RequestKind, RequestStatus } from "../request.ts";
import type { Urgency } from "../urgency.ts";
import type { Milestones } from "../waiting/clocks.ts";

/** A request of a lead's region, with no more of it than the figures are counted by. */
export interface RequestInSight extends Milestones {
  readonly id: string;
  readonly region: string;
  readonly kind: RequestKind;
  readonly route: "jeugdwet" | "zvw";
  readonly ageBand: AgeBand;
  readonly forms: readonly string[];
  /** Null where the shelter chose not to name it. */
  readonly language: string | null;
  readonly urgency: Urgency;
  /** The kind of organisation that sent it. */
  readonly organisation: string;
  readonly status: RequestStatus;
  readonly statusSince: Date;
  readonly submittedAt: Date;
  readonly nobodyFits: boolean;
  readonly therapistLeft: boolean;
}

/** The same as it is stored, with the exact age and language, which no lead reads. */
export type StoredRequest = Omit<RequestInSight, "route" | "ageBand" | "language"> & {
  readonly setting: FamilySetting;
  readonly ageYears: number;
  readonly ageStatedOn: IsoDate;
  readonly turnsEighteenSoon: boolean;
  readonly language: string;
  readonly shownAs: ShownAs;
};

/** Reads rows as a lead may: age and language as coarse as the shelter chose, and the law that pays. People of one age have one route: asked once. */
export function inSight(rows: readonly StoredRequest[], funding: DatedFundingRules, on: IsoDate): RequestInSight[] {
  const known = new Map<string, RequestInSight["route"]>();
  const routeOf = (row: StoredRequest) => {
    const words = `${row.ageYears} ${row.ageStatedOn} ${row.turnsEighteenSoon} ${row.kind} ${row.setting}`;
    const route = known.get(words) ?? routeWithoutOrigin({ age: ageOf(row), kind: row.kind, setting: row.setting, regionOfStay: row.region }, funding, on).route;
    known.set(words, route);
    return route;
  };
  return rows.map(({ setting, ageYears, ageStatedOn, turnsEighteenSoon, language, shownAs, ...row }) => ({
    ...row,
    route: routeOf({ setting, ageYears, ageStatedOn, turnsEighteenSoon, language, shownAs, ...row }),
    ageBand: ageBandOf(ageYears),
    language: shownPerson({ ageYears, language }, shownAs).language,
  }));
}

function ageOf({ ageYears, ageStatedOn, turnsEighteenSoon }: StoredRequest): StatedAge {
  return { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon };
}

/** Whether it waits for a therapist to say yes. */
export function looksForSomebody({ status }: Pick<RequestInSight, "status">): boolean {
  return status === "submitted" || status === "proposed";
}

const millisecondsPerDay = 86_400_000;

/** Days and parts of them since it was sent. */
export function daysWaiting({ submittedAt }: Pick<RequestInSight, "submittedAt">, now: Date): number {
  return (now.getTime() - submittedAt.getTime()) / millisecondsPerDay;
}
