import { z } from "zod";

const count = z.int().min(1).max(120);

/**
 * How long each wait between the yes and the start may take before somebody is told. A dated setting: the programme's
 * own choice, except the weeks that a court may take [S] nvo.nl, 19-10-2018.
 */
export const CareTerms = z.object({
  /** Working days from the yes to the handover; then shelter, therapist and lead are told, and again after each such term. */
  handoverWorkingDays: count,
  /** Days for which a handover code works. */
  handoverCodeDays: count,
  /** Wrong halves from one side after which a code works no more. */
  handoverMistakes: count,
  /** Working days from the handover to a planned intake. */
  intakePlanWorkingDays: count,
  /** Days for which consent may stay unrecorded. */
  consentUnaskedDays: count,
  /** Days in which a parent, or a child, answers. */
  consentPendingDays: count,
  /** Days that a court takes at most. */
  consentCourtDays: count,
  /** So many appointments missed … */
  missedToTalkAbout: count,
  /** … of the last so many: then both sides read what may help. */
  missedOutOf: count,
  /** Working days in which all say yes to a case going to a colleague; then it stays where it is. */
  transferWorkingDays: count.default(5),
});
export type CareTerms = z.infer<typeof CareTerms>;

export const usualCareTerms: CareTerms = {
  handoverWorkingDays: 3,
  handoverCodeDays: 7,
  handoverMistakes: 5,
  intakePlanWorkingDays: 5,
  consentUnaskedDays: 7,
  consentPendingDays: 14,
  consentCourtDays: 42,
  missedToTalkAbout: 2,
  missedOutOf: 4,
  transferWorkingDays: 5,
};
