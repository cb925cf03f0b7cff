import { z } from "zod";

/** How long what a lead decides may last. A dated setting: the programme's choice. */
export const LeadTerms = z.object({
  /** A hold ends by itself, at most so many days ahead. */
  longestHoldDays: z.int().min(1).max(366).default(92),
  usualHoldDays: z.int().min(1).max(366).default(14),
  /** An agreement between regions ends by itself, at most so many days ahead. */
  longestAgreementDays: z.int().min(1).max(732).default(366),
  /** Both leads are told so many days before. */
  agreementNoticeDays: z.int().min(1).max(92).default(14),
  /** After so many proposals in a row that nobody answered, a lead is told that a request is stuck. */
  silencesBeforeNotice: z.int().min(1).max(10).default(2),
  /** A meeting that was not closed goes on within so many hours; after that a new one begins. */
  meetingHours: z.int().min(1).max(168).default(12),
});
export type LeadTerms = z.infer<typeof LeadTerms>;
export const usualLeadTerms: LeadTerms = LeadTerms.parse({});
