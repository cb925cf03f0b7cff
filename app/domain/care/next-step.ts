import { dutchDay } from "../amsterdam-time.ts";
import { addWorkingDays } from "../deadlines.ts";
import { addDays, type IsoDate } from "../iso-date.ts";
import type { RequestKind, RequestStatus } from "../request.ts";
import type { CareTerms } from "./care-terms.ts";
import { handoverDueAt } from "./handover.ts";

/** What a running case asks next. */
export const careSteps = ["hand-over", "plan-intake", "wait-for-intake", "tell-intake-held", "tell-result", "decide-after-screening", "settle-consent", "tell-start", "tell-appointments", "nothing"] as const;
export type CareStep = (typeof careSteps)[number];

export type AskedOf = "shelter" | "therapist" | "both" | "nobody";

export interface NextStep {
  readonly step: CareStep;
  readonly askedOf: AskedOf;
  /** The day by which it should have happened; nothing where no term runs. */
  readonly dueOn: IsoDate | null;
  readonly late: boolean;
}

/** What is known of a case, for whoever makes a list of what to do. `since` is when the case came into its state. */
export interface CareAtHand {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly since: Date;
  readonly intakePlannedAt: Date | null;
  readonly intakeHeldOn: IsoDate | null;
  readonly startBlocked: boolean;
  /** There is a result of a screening. */
  readonly screened: boolean;
}

type CareRules = CareTerms & { readonly treatmentWeeks: number };

/**
 * The one thing that comes next, of whom it is asked, and by when. Every wait between the yes and the start has a day;
 * from the start on the treatment has its own rhythm. Asks nothing of anybody outside a running case.
 */
export function careStep(care: CareAtHand, rules: CareRules, now: Date): NextStep {
  const { step, askedOf, dueOn } = asked(care, rules, now);
  return { step, askedOf, dueOn, late: dueOn !== null && dutchDay(now) > dueOn };
}

function asked(care: CareAtHand, rules: CareRules, now: Date): Omit<NextStep, "late"> {
  switch (care.status) {
    case "accepted":
      return { step: "hand-over", askedOf: "both", dueOn: dutchDay(handoverDueAt(care.since, rules)) };
    case "handed-over":
      return resultIsThere(care) ? afterScreening(care, rules) : beforeIntake(care, rules, now);
    case "intake-held":
      return care.kind === "screening" ? afterScreening(care, rules) : afterIntake(care, rules);
    case "started":
      return resultIsThere(care) ? afterScreening(care, rules) : { step: "tell-appointments", askedOf: "therapist", dueOn: null };
    default:
      return { step: "nothing", askedOf: "nobody", dueOn: null };
  }
}

function beforeIntake({ since, intakePlannedAt }: CareAtHand, rules: CareRules, now: Date): Omit<NextStep, "late"> {
  if (!intakePlannedAt) return { step: "plan-intake", askedOf: "therapist", dueOn: dutchDay(addWorkingDays(since, rules.intakePlanWorkingDays)) };
  const dueOn = dutchDay(intakePlannedAt);
  return intakePlannedAt > now ? { step: "wait-for-intake", askedOf: "nobody", dueOn } : { step: "tell-intake-held", askedOf: "both", dueOn };
}

function resultIsThere({ kind, screened }: CareAtHand): boolean {
  return kind === "screening" && screened;
}

/** A screening has no start to wait for: after the intake comes its result, and then the shelter's decision what follows. */
function afterScreening({ since, intakeHeldOn, screened }: CareAtHand, { treatmentWeeks }: CareRules): Omit<NextStep, "late"> {
  const dueOn = addDays(intakeHeldOn ?? dutchDay(since), treatmentWeeks * 7);
  return screened ? { step: "decide-after-screening", askedOf: "shelter", dueOn } : { step: "tell-result", askedOf: "therapist", dueOn };
}

/** The start waits for consent before it waits for anything else; the norm for the start goes on meanwhile. */
function afterIntake({ since, intakeHeldOn, startBlocked }: CareAtHand, { treatmentWeeks }: CareRules): Omit<NextStep, "late"> {
  const dueOn = addDays(intakeHeldOn ?? dutchDay(since), treatmentWeeks * 7);
  return startBlocked ? { step: "settle-consent", askedOf: "both", dueOn } : { step: "tell-start", askedOf: "therapist", dueOn };
}
