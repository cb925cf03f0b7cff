import { z } from "zod";

/** How sure we are of a fact: read in the named source, derived from one, heard, looked for in vain, or chosen by us. */
export const Certainty = z.enum(["source", "derived", "general-knowledge", "not-found", "choice"]);
export type Certainty = z.infer<typeof Certainty>;

/** Who still has to confirm a fact before real use. */
export const ConfirmBy = z.enum(["lawyer", "clinician", "privacy-officer"]);

/** A value together with where it comes from, so that the page that shows it can say so. */
export function sourced<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    source: z.string().min(1),
    certainty: Certainty,
    confirmBy: ConfirmBy.optional(),
  });
}
