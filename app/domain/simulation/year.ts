import type { IsoDate } from "../iso-date.ts";
import type { OfferingTherapist } from "../matching/offerer.ts";
import type { WaitingNeed } from "../matching/seeker.ts";
import type { PlaceKind } from "../therapist.ts";

/** Days and parts of days since the simulation began. */
export type Moment = number;

/** What happens to a request, whoever is proposed to whom. */
export interface Fate {
  readonly arrivesAt: Moment;
  /** Days after arrival on which the family takes a request back that nobody has said yes to; null for never. */
  readonly leavesAfter: number | null;
  /** Days after arrival on which the family moves on to another region. */
  readonly moves: { readonly after: number; readonly to: string } | null;
  /** Days after arrival of the 18th birthday, for whom it falls within half a year. */
  readonly turnsEighteenAfter: number | null;
  /** From the yes of the therapist until the place is free again, appointments that were missed included. */
  readonly keepsPlaceDays: number;
}

export interface Arrival extends Fate {
  readonly need: WaitingNeed;
  readonly household: string;
  /** Whether anybody could take it and would say yes. Who cannot be helped lives through the year too, but says nothing about a policy. */
  readonly canBeHelped: boolean;
}

/** What a therapist answers to a proposal, and after how many days. Silence has no answer at all. */
export type Answer =
  | { readonly kind: "accepted"; readonly afterDays: number }
  | { readonly kind: "no-place"; readonly afterDays: number; readonly freeAgainAfterDays: number }
  | { readonly kind: "not-my-expertise" | "this-one-case"; readonly afterDays: number }
  | { readonly kind: "stop-asking-me"; readonly afterDays: number; readonly backAfterDays: number }
  | { readonly kind: "silence" };

/** A place that is taken when the year begins. */
export interface BusyPlace {
  readonly therapistId: string;
  readonly kind: PlaceKind;
  readonly until: Moment;
}

/**
 * A made-up year, drawn before anyone decides anything. Every policy lives in the same one: the same families come and
 * go on the same days, and the same therapist asked about the same request answers the same (common random numbers).
 */
export interface Year {
  readonly startsOn: IsoDate;
  /** Days in which places fill up and prices are learnt; who arrives then is not measured. */
  readonly warmUpDays: number;
  readonly days: number;
  readonly therapists: readonly OfferingTherapist[];
  readonly busy: readonly BusyPlace[];
  /** By moment of arrival. */
  readonly arrivals: readonly Arrival[];
  /** Both are positions in the lists above. */
  readonly answerOf: (arrival: number, therapist: number) => Answer;
}
