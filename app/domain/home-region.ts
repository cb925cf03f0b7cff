import { proceed, refuse, type Decision } from "./decision.ts";
import type { TherapistStatus } from "./therapist.ts";

/** How things stand around somebody who asks for another home region. */
export type HomeRegionStanding = {
  readonly status: TherapistStatus;
  /** Whether the region that is asked for takes part. */
  readonly regionIsOn: boolean;
  /** What the lead of today has not decided about yet: a change of the profile, a question that was asked back. */
  readonly changeOpen: boolean;
  readonly questionOpen: boolean;
};

export type HomeRegionRefusal = "not-approved" | "region-off" | "change-waits" | "question-waits";

/** A home region changes only when nothing of the lead of today is left behind by it. No is possible at any time. */
export function homeRegionMove({ status, regionIsOn, changeOpen, questionOpen }: HomeRegionStanding): Decision<object, HomeRegionRefusal> {
  if (status !== "approved") return refuse("not-approved");
  if (!regionIsOn) return refuse("region-off");
  if (changeOpen) return refuse("change-waits");
  return questionOpen ? refuse("question-waits") : proceed({});
}
