import { z } from "zod";
import type { Urgency } from "./urgency.ts";

/**
 * Why a request cannot wait as long as others. A list and no text, so that it can be counted and names nobody. A young
 * age is a reason of its own: the guideline asks for a quick referral then. [S] richtlijnenjeugdhulp.nl
 */
export const urgencyReasons = [
  "daily-life", "getting-worse", "young-child", "leaves-soon", "other-help-waits",
  "danger-to-self", "danger-from-others", "out-of-touch",
] as const;
export const UrgencyReason = z.enum(urgencyReasons);
export type UrgencyReason = z.infer<typeof UrgencyReason>;

/** Only what goes before others says why. */
export function asksReason(urgency: Urgency | undefined): boolean {
  return urgency === "high" || urgency === "crisis";
}
