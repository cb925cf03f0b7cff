import { z } from "zod";
import { sourced } from "../certainty.ts";
import type { FundingSituation } from "./situation.ts";

const weeks = sourced(z.int().min(1).max(104));

/** How long help goes on for, in weeks, from its first appointment: at one appointment a week, the longest course that is told. */
export const TreatmentLengths = z.object({
  screening: weeks,
  /** By the code of the treatment. What is not in it has no course of a told length. */
  byForm: z.record(z.string(), weeks),
});
export type TreatmentLengths = z.infer<typeof TreatmentLengths>;

/** What facts tell in sessions or weeks. EMDR has no upper bound ("more when it lasted long"), so it is not here. */
export const knownTreatmentLengths: TreatmentLengths = {
  screening: { value: 4, source: "the programme: an intake, two appointments and the report", certainty: "choice", confirmBy: "clinician" },
  byForm: {
    writejunior: { value: 10, source: "nji.nl/interventies/writejunior: 5 to 10 sessions after multiple trauma", certainty: "source" },
    tfcgt: { value: 16, source: "about 12 to 16 sessions", certainty: "general-knowledge", confirmBy: "clinician" },
    "horizon-sm": { value: 15, source: "nji.nl/interventies/horizonmethodiek; movisie.nl: 12 to 15 group sessions", certainty: "source" },
    "horizon-3": { value: 15, source: "huiselijkgeweld.nl: 15 sessions", certainty: "source" },
    pcit: { value: 20, source: "kenniscentrum-kjp.nl: 9 to 20 weeks", certainty: "source" },
    nika: { value: 5, source: "nji.nl Databank NIKA: at most 5 sessions", certainty: "source" },
  },
};

/**
 * How many weeks to plan for. Of several forms that suit the longest counts, so that nobody's birthday comes as a
 * surprise; a form without a told length, and no form at all, count as `otherwise`.
 */
export function plannedWeeks(help: FundingSituation["help"], forms: readonly string[], lengths: TreatmentLengths, otherwise: number): number {
  if (help === "screening") return lengths.screening.value;
  if (forms.length === 0) return otherwise;
  return Math.max(...forms.map((form) => lengths.byForm[form]?.value ?? otherwise));
}
