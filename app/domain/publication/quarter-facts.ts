import type { Togetherness } from "../dashboard/question.ts";
import type { PersonKind, RequestKind } from "../request.ts";
import type { Urgency } from "../urgency.ts";

/** What a request asks for, as far as the tables tell it apart. `language` is as coarse as the shelter chose; null where it is not named. */
interface Asked {
  readonly region: string;
  readonly personKind: PersonKind;
  readonly kind: RequestKind;
  readonly forms: readonly string[];
  readonly language: string | null;
}

/** A request that was sent in the quarter. */
export interface Sent extends Asked {
  readonly ageYears: number;
  readonly urgency: Urgency;
}

/** A request to which a therapist said yes in the quarter for the first time. `givenBy`: whose therapist that is; the own region where the therapist works there. */
export interface Found {
  readonly region: string;
  readonly personKind: PersonKind;
  readonly waitedDays: number;
  readonly givenBy: string;
}

/** A request for which somebody was being sought on the last evening of the quarter. */
export interface Waiting extends Asked {
  readonly waitedDays: number;
}

/** A request whose norm ended in the quarter: after how many days it came to what the clock waits for, and after how many it was given up; null for not. */
export interface NormEnded {
  readonly region: string;
  readonly reachedAfterDays: number | null;
  readonly givenUpAfterDays: number | null;
}

/** A proposal that came to nothing in the quarter. */
export interface SaidNo {
  readonly region: string;
  readonly why: string;
}

/** A request that was closed in the quarter: after help, or taken back. */
export interface Closed {
  readonly region: string;
  readonly how: "helped" | "taken-back";
  readonly why: string | null;
}

/** A family of whom two or more found somebody, the last of them in the quarter. */
export interface FamilyFound {
  readonly region: string;
  readonly together: Togetherness;
}

/** All that is counted of one quarter. Each request, proposal and family stands in a list at most once, and (who still waits apart) in that list in one quarter only. */
export interface QuarterFacts {
  readonly sent: readonly Sent[];
  readonly found: readonly Found[];
  readonly waiting: readonly Waiting[];
  readonly toIntake: readonly NormEnded[];
  readonly toStart: readonly NormEnded[];
  readonly saidNo: readonly SaidNo[];
  readonly closed: readonly Closed[];
  readonly families: readonly FamilyFound[];
}
