import { z } from "zod";

/** How long a proposed change of a setting waits for a second person. A dated setting itself: the programme's choice. */
export const ApprovalTerms = z
  .object({
    /** Days; then nothing changes, and whoever proposed it is told. */
    answerDays: z.int().min(1).max(92).default(14),
    /** Days before the end on which the others are reminded once. */
    remindDaysBefore: z.int().min(1).max(60).default(4),
  })
  .refine(({ answerDays, remindDaysBefore }) => remindDaysBefore < answerDays, { error: "steps-out-of-order" });
export type ApprovalTerms = z.infer<typeof ApprovalTerms>;
export const usualApprovalTerms: ApprovalTerms = ApprovalTerms.parse({});
