import { z } from "zod";
import type { IsoDate } from "./iso-date.ts";

/** What the family does after the shelter, as far as anybody knows. */
export const AfterLeaving = z.enum(["stays", "moves", "unknown"]);
export type AfterLeaving = z.infer<typeof AfterLeaving>;

/**
 * How safe it is now. Some treatments ask that the violence has stopped; it never blocks anything, because the
 * guideline otherwise asks for a quick start. [S] huiselijkgeweld.nl (Horizon); the rest is the programme's choice
 */
export const SafetyPhase = z.enum(["violence-stopped", "safe-for-now", "not-yet-safe", "unknown"]);
export type SafetyPhase = z.infer<typeof SafetyPhase>;

/** What a family expects. `leavesOn` is the first day of a month: nobody needs the day, and a day says more than it should. */
export type HouseholdProspect = {
  readonly leavesOn: IsoDate | null;
  readonly afterLeaving: AfterLeaving | null;
  /** Only the own organisation reads to which region. */
  readonly movesTo: string | null;
  readonly safety: SafetyPhase | null;
};

/** Forms of treatment that start only after the violence has stopped: said to who chooses them, never a block. [S] huiselijkgeweld.nl */
export const afterViolenceOnly: readonly string[] = ["horizon-3"];
