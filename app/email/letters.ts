import { accountClosed } from "./account-closed.ts";
import { addressToConfirm, digest, mailAgain } from "./messages.ts";
import { accountReopened } from "./account-reopened.ts";
import { careNewsForShelter, careNewsForTherapist, handoverContradicted, handoverOverdueForLead, handoverOverdueForShelter, handoverOverdueForTherapist } from "./care.ts";
import { contactAsked, contactAskedForLead, contactAskedForNational, contactDecided } from "./contact.ts";
import { confirmationAsked, confirmationReminded } from "./confirmation.ts";
import { draftExpiring } from "./draft-expiring.ts";
import { formClosed } from "./form-closed.ts";
import { invitation } from "./invitation.ts";
import { groupComplete, groupStoppedForLead, groupStoppedForShelter, groupTooFew } from "./group.ts";
import { agreementAnswered, agreementAsked, agreementEnds, concessionAsked, crisisWaits, noticeLetters } from "./lead.ts";
import type { Letters } from "./letter.ts";
import { needAgreed } from "./need-agreed.ts";
import { needDeclined } from "./need-declined.ts";
import { needEnded } from "./need-ended.ts";
import { needOffered } from "./need-offered.ts";
import { needStopped } from "./need-stopped.ts";
import { needToConfirm } from "./need-to-confirm.ts";
import { registrationLetters } from "./registration.ts";
import { requestChanged } from "./request-changed.ts";
import { caseInterrupted } from "./case-interrupted.ts";
import { requestComesBack } from "./request-comes-back.ts";
import { requestMoved } from "./request-moved.ts";
import { moveOffered } from "./move-offered.ts";
import { moveAnswered } from "./move-answered.ts";
import { proposalLapsed } from "./proposal-lapsed.ts";
import { neighbourAnswered } from "./neighbour-answered.ts";
import { neighbourAsked } from "./neighbour-asked.ts";
import { passwordReset } from "./password-reset.ts";
import { proposalAccepted } from "./proposal-accepted.ts";
import { proposalExpired } from "./proposal-expired.ts";
import { proposalMade } from "./proposal-made.ts";
import { proposalReminder } from "./proposal-reminder.ts";
import { proposalWithdrawn } from "./proposal-withdrawn.ts";
import { questionAnswered, questionAsked } from "./question.ts";
import { settingDecided, settingExpired, settingProposed } from "./settings.ts";
import { securityChanged } from "./security-changed.ts";
import { therapistApproved } from "./therapist-approved.ts";
import { therapistLeft } from "./therapist-left.ts";
import { therapistReturnedCases } from "./therapist-returned-cases.ts";
import { therapistPaused } from "./therapist-paused.ts";
import { therapistRefused } from "./therapist-refused.ts";
import { therapistSilent } from "./therapist-silent.ts";
import { therapistSubmitted } from "./therapist-submitted.ts";
import { therapistUnconfirmed } from "./therapist-unconfirmed.ts";
import { therapistSuspended } from "./therapist-suspended.ts";
import { transferAsked } from "./transfer-asked.ts";
import { transferEnded } from "./transfer-ended.ts";

/** The letter that belongs to each event. */
export const letters: Letters = {
  invitation,
  "password-reset": passwordReset,
  "security-changed": securityChanged,
  "account-closed": accountClosed,
  "account-reopened": accountReopened,
  "address-to-confirm": addressToConfirm,
  "mail-again": mailAgain,
  "contact-asked": contactAsked,
  "contact-asked-lead": contactAskedForLead,
  "contact-asked-national": contactAskedForNational,
  "contact-decided": contactDecided,
  digest,
  "draft-expiring": draftExpiring,
  "proposal-made": proposalMade,
  "proposal-reminder": proposalReminder,
  "proposal-accepted": proposalAccepted,
  "proposal-expired": proposalExpired,
  "proposal-withdrawn": proposalWithdrawn,
  "question-asked": questionAsked,
  "question-answered": questionAnswered,
  "neighbour-asked": neighbourAsked,
  "neighbour-answered": neighbourAnswered,
  "concession-asked": concessionAsked,
  "crisis-waits": crisisWaits,
  ...noticeLetters,
  "agreement-asked": agreementAsked,
  "agreement-answered": agreementAnswered,
  "agreement-ends": agreementEnds,
  "setting-proposed": settingProposed,
  "setting-decided": settingDecided,
  "setting-expired": settingExpired,
  "need-offered": needOffered,
  "need-agreed": needAgreed,
  "need-declined": needDeclined,
  "need-stopped": needStopped,
  "need-to-confirm": needToConfirm,
  "need-ended": needEnded,
  "request-changed": requestChanged,
  "case-interrupted": caseInterrupted,
  "request-comes-back": requestComesBack,
  "form-closed": formClosed,
  "request-moved": requestMoved,
  "move-offered": moveOffered,
  "move-answered": moveAnswered,
  "proposal-lapsed": proposalLapsed,
  "therapist-submitted": therapistSubmitted,
  "therapist-approved": therapistApproved,
  "therapist-refused": therapistRefused,
  "therapist-suspended": therapistSuspended,
  ...registrationLetters,
  "therapist-silent": therapistSilent,
  "therapist-unconfirmed": therapistUnconfirmed,
  "group-complete": groupComplete,
  "group-too-few": groupTooFew,
  "group-stopped-shelter": groupStoppedForShelter,
  "group-stopped-lead": groupStoppedForLead,
  "confirmation-asked": confirmationAsked,
  "confirmation-reminded": confirmationReminded,
  "therapist-paused": therapistPaused,
  "therapist-left": therapistLeft,
  "therapist-returned-cases": therapistReturnedCases,
  "transfer-asked": transferAsked,
  "transfer-ended": transferEnded,
  "care-news-shelter": careNewsForShelter,
  "care-news-therapist": careNewsForTherapist,
  "handover-overdue-shelter": handoverOverdueForShelter,
  "handover-overdue-therapist": handoverOverdueForTherapist,
  "handover-overdue-lead": handoverOverdueForLead,
  "handover-contradicted-lead": handoverContradicted,
};
