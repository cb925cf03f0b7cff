import { z } from "zod";
import { PersonKind } from "./request.ts";
import { urgencies } from "./urgency.ts";

/** Whose requests: those that somebody sent, those of colleagues, or those of whom somebody is deputy today. */
export const senders = ["own", "colleagues", "deputised"] as const;
export type Sender = (typeof senders)[number];

/**
 * What a list is narrowed to. It stands in the address, so it holds only words that many requests share: no number, no
 * name, nothing that somebody typed. What is not on the list counts as not asked.
 */
export const WorklistFilter = z.object({
  person: PersonKind.optional().catch(undefined),
  urgency: z.enum(urgencies).optional().catch(undefined),
  from: z.enum(senders).optional().catch(undefined),
  region: z.string().regex(/^[a-z-]+$/).optional().catch(undefined),
});
export type WorklistFilter = z.infer<typeof WorklistFilter>;

export function isFiltered(filter: WorklistFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
