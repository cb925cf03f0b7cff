import { z } from "zod";
import { urgencies } from "../urgency.ts";
import type { Assumption } from "./assumption.ts";
import type { Comparison } from "./compare.ts";

const Standing = z.object({ served: z.int(), waiting: z.int() });
const Beside = z.object({ today: Standing, supposed: Standing });

/**
 * What a lead reads of a comparison: counts, and nobody's reference. `few`: whoever supposes a contract with one region
 * would learn from a small count where a child comes from, which only its shelter may know.
 */
export const Outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("exact"), everyone: Beside, byUrgency: z.array(z.object({ urgency: z.enum(urgencies), beside: Beside })),
    byForm: z.array(z.object({ form: z.string().nullable(), beside: Beside })), newlyServed: z.int(), noLongerServed: z.int(),
  }),
  z.object({ kind: z.literal("about"), today: Standing, more: z.union([z.int(), z.literal("few")]) }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Exact, but for contracts with one region: those only from a threshold on, and rounded, as figures that leave a region are. */
export function outcomeFor(assumptions: readonly Assumption[], comparison: Comparison, { threshold, roundTo }: { readonly threshold: number; readonly roundTo: number }): Outcome {
  const { everyone, byUrgency, byForm, gains, loses } = comparison;
  if (!assumptions.some(({ what }) => what === "contract")) {
    return { kind: "exact", everyone, byUrgency: urgencies.map((urgency) => ({ urgency, beside: byUrgency[urgency] })), byForm: [...byForm], newlyServed: gains.length, noLongerServed: loses.length };
  }
  const more = everyone.supposed.served - everyone.today.served;
  return { kind: "about", today: everyone.today, more: Math.abs(more) < threshold ? "few" : Math.round(more / roundTo) * roundTo };
}
