/** Why a shelter takes a request back. A list, so that the reason can be counted and names nobody. */
export const withdrawalReasons = [
  "no-longer-needed",
  "treated-elsewhere",
  "not-wanted",
  "left-shelter",
  "sent-by-mistake",
  "another-reason",
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Why a request is to wait. */
export const parkingReasons = ["not-ready", "not-safe-yet", "other-care-first", "away-for-a-while", "another-reason"] as const;
export type ParkingReason = (typeof parkingReasons)[number];

/** Why help that was found stops for now. */
export const interruptionReasons = [
  "therapist-cannot",
  "no-click",
  "cannot-come-now",
  "not-safe-now",
  "moved-too-far",
  "another-reason",
] as const;
export type InterruptionReason = (typeof interruptionReasons)[number];

/** After these the search does not come back to the same therapist. */
export function isNotAgainThisTherapist(reason: InterruptionReason): boolean {
  return reason === "no-click" || reason === "moved-too-far";
}

/** Why something in a request was changed. */
export const amendmentReasons = ["situation-changed", "was-mistaken", "family-asked", "to-find-sooner", "confirmed-again"] as const;
export type AmendmentReason = (typeof amendmentReasons)[number];
