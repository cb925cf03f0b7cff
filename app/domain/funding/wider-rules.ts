import { z } from "zod";
import { sourced } from "../certainty.ts";

const percents = z.object({ from: z.int().min(0).max(100), to: z.int().min(0).max(100) }).refine(({ from, to }) => from <= to, { error: "upside-down" });

/** What the explanation of money needs beside the rules that matching uses. A setting of its own: those keep their shape. */
export const WiderFundingRules = z.object({
  /** How long a treatment goes on for, in weeks, where nobody says otherwise. */
  plannedTreatmentWeeks: sourced(z.int().min(1).max(104)),
  /** Youth care that stopped may be taken up again after the adult age, within so many months. */
  resumeYouthCareWithinMonths: sourced(z.int().min(1).max(24)),
  /** What an insurer pays where it has no contract with the therapist, by the kind of policy, in percents. */
  reimbursedWithoutContract: sourced(z.object({ "in-kind": percents, restitution: percents, budget: z.literal("little-or-none") })),
  /** Talks with the mental health nurse of the GP's practice cost nothing. */
  gpPracticeTalksAreFree: sourced(z.boolean()),
  /** After sexual violence the centre (CSG) helps best within so many days. */
  sexualViolenceCentre: sourced(z.object({ withinDays: z.int().min(1), address: z.url() })),
  /** Whether the deductible of that help is paid back: a pilot did so, whether anything does now nobody could tell us. */
  sexualViolenceRefund: sourced(z.enum(["exists", "ended", "to-check"])),
  damagesFund: sourced(z.object({ fromEuros: z.int().min(0), toEuros: z.int().min(0), address: z.url() })),
});
export type WiderFundingRules = z.infer<typeof WiderFundingRules>;

export const knownWiderRules: WiderFundingRules = {
  plannedTreatmentWeeks: { value: 26, source: "the programme: half a year, so that nobody's birthday comes as a surprise", certainty: "choice", confirmBy: "clinician" },
  resumeYouthCareWithinMonths: { value: 6, source: "stimulansz.nl/verlengde-jeugdhulp; regelhulp.nl", certainty: "source" },
  reimbursedWithoutContract: {
    value: { "in-kind": { from: 60, to: 80 }, restitution: { from: 0, to: 100 }, budget: "little-or-none" },
    source: "psychotherapie.nl, reimbursement",
    certainty: "source",
  },
  gpPracticeTalksAreFree: { value: true, source: "care by the GP's own practice is outside the deductible", certainty: "general-knowledge", confirmBy: "lawyer" },
  sexualViolenceCentre: { value: { withinDays: 7, address: "https://centrumseksueelgeweld.nl" }, source: "schadefonds.nl", certainty: "source" },
  sexualViolenceRefund: { value: "to-check", source: "a pilot from 1-9-2020 to 31-8-2021 (schadefonds.nl); nothing later was found", certainty: "not-found", confirmBy: "lawyer" },
  damagesFund: {
    value: { fromEuros: 1_000, toEuros: 35_000, address: "https://www.schadefonds.nl" },
    source: "schadeblog.nl; huiselijkgeweld.nl (2016); policy bundle of 2017",
    certainty: "source",
  },
};
