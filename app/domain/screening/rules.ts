import { z } from "zod";
import { sourced } from "../certainty.ts";

const cutOff = sourced(z.object({ raisedFrom: z.int().min(0), probableFrom: z.int().min(0).optional() }));
const weeks = sourced(z.int().min(1).max(104));

/** Cut-offs and terms of screening, each with its source: what a guideline or a study can change. */
export const ScreeningRules = z.object({
  cutOffs: z.object({ "cries-13": cutOff, "cries-13-parent": cutOff, "cries-8": cutOff, "cats-2": cutOff, "cats-2-caregiver": cutOff, "cats-3-6": cutOff, "pcl-5": cutOff }),
  /** Before so many weeks after the event, complaints often pass by themselves. */
  tooEarlyBeforeWeeks: weeks,
  /** A result is out of date after so many months. */
  outOfDateAfterMonths: sourced(z.int().min(1).max(36)),
});
export type ScreeningRules = z.infer<typeof ScreeningRules>;

const cats2 = { value: { raisedFrom: 21, probableFrom: 25 }, source: "psychotraumanet.org (Sachser 2022); the bands of the Dutch form were not found", certainty: "source" as const, confirmBy: "clinician" as const };

export const knownScreeningRules: ScreeningRules = {
  cutOffs: {
    "cries-13": { value: { raisedFrom: 30 }, source: "research.vu.nl (Verlinden 2014)", certainty: "source" },
    "cries-13-parent": { value: { raisedFrom: 31 }, source: "doi 10.1002/jts.21929 (n = 59)", certainty: "source" },
    "cries-8": { value: { raisedFrom: 17 }, source: "doczz.net/doc/6929167; research.vu.nl", certainty: "source" },
    "cats-2": cats2,
    "cats-2-caregiver": cats2,
    "cats-3-6": { value: { raisedFrom: 15 }, source: "CATS tip sheet 2017; others say 16, and this is the more sensitive one", certainty: "choice", confirmBy: "clinician" },
    "pcl-5": { value: { raisedFrom: 33 }, source: "swlsonline.org; no Dutch cut-off is stated", certainty: "source", confirmBy: "clinician" },
  },
  tooEarlyBeforeWeeks: { value: 4, source: "the programme: a disorder is not named within a month of the event", certainty: "general-knowledge", confirmBy: "clinician" },
  outOfDateAfterMonths: { value: 6, source: "richtlijnenjeugdhulp.nl: repeat every 6 to 12 months", certainty: "source" },
};
