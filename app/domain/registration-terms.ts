import { z } from "zod";

const many = z.int().min(1).max(365);

/** How long each wait of a registration lasts, and when somebody is reminded: the programme's choice, a dated setting. */
export const RegistrationTerms = z.object({
  /** Working days after which the leads are reminded that a registration or a change waits, and after which the national team hears of it. */
  remindLeadWorkingDays: many.default(5),
  escalateWorkingDays: many.default(10),
  /** Days that the owner of a practice, a supervisor, and a therapist who was asked back have to answer. */
  joinDays: many.default(14),
  supervisionDays: many.default(14),
  questionDays: many.default(14),
  /** Days before the end of each of these on which there is one reminder. */
  remindDaysBefore: many.default(4),
  /** Days before the end of a certificate on which its owner is reminded. */
  certificateWarnDays: many.default(60),
  /** Days without a step after which somebody is reminded of an unfinished registration; after the term of drafts it goes. */
  unfinishedRemindDays: many.default(14),
});
export type RegistrationTerms = z.infer<typeof RegistrationTerms>;
export const usualRegistrationTerms: RegistrationTerms = RegistrationTerms.parse({});

/** Which text of the code of conduct is in force, by its month, and within how many days who agreed to an earlier one agrees again. */
export const CodeTerms = z.object({ version: z.string().regex(/^\d{4}-\d{2}$/), agreeWithinDays: many.default(28) });
export type CodeTerms = z.infer<typeof CodeTerms>;
