import { z } from "zod";
import { Certainty } from "./certainty.ts";

/** How well a treatment is supported, from first choice in a guideline to nothing that we have read. */
export const evidenceLevels = ["first-choice", "in-guideline", "rated", "practice", "unrated"] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Something we say about a treatment, in both languages, and how sure we are of it. */
const Statement = z.object({ nl: z.string().min(1), en: z.string().min(1), certainty: Certainty });
export type Statement = z.infer<typeof Statement>;

/** What the catalogue says about a treatment: our own words, with the pages they rest on. */
export const TreatmentStory = z.object({
  summary: Statement,
  format: Statement,
  ages: Statement.optional(),
  evidence: Statement,
  evidenceLevel: z.enum(evidenceLevels),
  givenBy: Statement,
  /** Who pays, where the usual answer for its audience does not hold. */
  funding: Statement.optional(),
  note: Statement.optional(),
  sources: z.array(z.object({ title: z.string().min(1), url: z.url({ protocol: /^https$/ }) })),
});
export type TreatmentStory = z.infer<typeof TreatmentStory>;
