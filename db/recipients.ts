import type { Event } from "../app/domain/job.ts";
import type { Database } from "./connect.ts";
import { everybodyOfContact, theLeadsOfContact, theNationalTeamOfContact } from "./recipients-of-contacts.ts";
import { makersOfDraft } from "./recipients-of-drafts.ts";
import { type Find, people, type Recipient } from "./recipient.ts";
import { theForgetful, theInvited, whoseAccountClosed } from "./recipients-of-accounts.ts";
import { theLeadsOfGroup, theTherapistOfGroup } from "./recipients-of-groups.ts";
import { theLeadsOfMove, theReceiver, theSenderOfMove, theShelterThatWaits, theTherapistWhoHelped, theTherapistWhoHolds } from "./recipients-of-life.ts";
import { theOffererAgreed, theOffererDeclined, theOtherSide, thePosterOfEnded, thePosterToConfirm, theShelterOffered } from "./recipients-of-needs.ts";
import { theLeadsOfAgreement, theLeadsOfNotice, theLeadsOfCrisis, theLeadsToAgree, theLeadsWhoAskedToAgree, theShelterThatIsAsked } from "./recipients-of-leads.ts";
import { theLeadsOfFormerHome, theLeadsOfNextHome, theMover } from "./recipients-of-home-regions.ts";
import { theLeadsAsked, whoAskedForNeighbour } from "./recipients-of-neighbours.ts";
import { theAddressToConfirm, theReaderOfDigest } from "./recipients-of-messages.ts";
import { theShelterAsked, whoAskedTheShelter } from "./recipients-of-questions.ts";
import { handoverWaits, theLeadsOfRequest, theShelter, theTherapistAsked } from "./recipients-of-proposals.ts";
import { theOthersOfTheTeam, theProposerOfSetting } from "./recipients-of-settings.ts";
import { theLeadsOfCasesLeft, theLeadsOfCasesReturned, theLeadsOfPaused, theLeadsOfTherapist, thePausedUnasked, theTherapist, whoHasToConfirm } from "./recipients-of-therapists.ts";
import { theClaimant, theLeadsAtHome, theLeadsWhoCheck, theNationalTeam, theOneAsked, theOwnerAsked, theRegistering, theSupervisorAsked, theTherapistAtWork, theTrainee, theUnfinished, whoAskedToJoin } from "./recipients-of-registrations.ts";
import { whoAskedForNothingElse } from "./recipients-of-treatments.ts";
import { whoHasToAgree, whoHearsOfTransfer } from "./recipients-of-transfers.ts";
import { theirDeputies } from "./recipients-who-stand-in.ts";

/** Who must hear of each event, as things stand now: what was overtaken in the meantime is no longer told. */
const finders: Record<Event, Find> = {
  invitation: theInvited,
  "password-reset": theForgetful,
  "security-changed": (db, person) => people(db).where("person.id", "=", person).execute(),
  "account-closed": (db, person) => whoseAccountClosed(db, person),
  "account-reopened": (db, person) => people(db).where("person.id", "=", person).execute(),
  "address-to-confirm": theAddressToConfirm,
  "mail-again": (db, person) => people(db).where("person.id", "=", person).execute(),
  "contact-asked": everybodyOfContact,
  "contact-asked-lead": theLeadsOfContact,
  "contact-asked-national": theNationalTeamOfContact,
  "contact-decided": everybodyOfContact,
  digest: (db, digest) => theReaderOfDigest(db, digest),
  "draft-expiring": (db, draft) => makersOfDraft(db, draft),
  "proposal-made": (db, proposal) => theTherapistAsked(db, proposal),
  "proposal-reminder": (db, proposal) => theTherapistAsked(db, proposal),
  "proposal-accepted": (db, proposal) => theShelter(db, proposal),
  "proposal-expired": (db, proposal) => theLeadsOfRequest(db, proposal),
  "proposal-withdrawn": (db, proposal) => theTherapistAsked(db, proposal, "withdrawn"),
  "question-asked": (db, question) => theShelterAsked(db, question),
  "question-answered": (db, question) => whoAskedTheShelter(db, question),
  "neighbour-asked": theLeadsAsked,
  "neighbour-answered": whoAskedForNeighbour,
  "concession-asked": theShelterThatIsAsked,
  "crisis-waits": theLeadsOfCrisis,
  "pair-not-possible": theLeadsOfNotice,
  "unanswered-twice": theLeadsOfNotice,
  "waits-past-norm": theLeadsOfNotice,
  "mail-fails": theLeadsOfNotice,
  "agreement-asked": theLeadsToAgree,
  "agreement-answered": theLeadsWhoAskedToAgree,
  "agreement-ends": theLeadsOfAgreement,
  "need-offered": theShelterOffered,
  "need-agreed": theOffererAgreed,
  "need-declined": theOffererDeclined,
  "need-stopped": theOtherSide,
  "need-to-confirm": thePosterToConfirm,
  "need-ended": thePosterOfEnded,
  "proposal-lapsed": (db, proposal) => theTherapistAsked(db, proposal, "withdrawn"),
  "request-changed": theTherapistWhoHolds,
  "request-comes-back": theShelterThatWaits,
  "form-closed": whoAskedForNothingElse,
  "request-moved": theLeadsOfMove,
  "case-interrupted": theTherapistWhoHelped,
  "move-offered": theReceiver,
  "move-answered": theSenderOfMove,
  "therapist-submitted": (db, therapist) => theLeadsOfTherapist(db, therapist),
  "therapist-approved": (db, therapist) => theTherapist(db, therapist, "approved"),
  "therapist-refused": (db, therapist) => theTherapist(db, therapist, "refused"),
  "therapist-suspended": (db, therapist) => theTherapist(db, therapist, "suspended"),
  "therapist-silent": (db, therapist) => theLeadsOfPaused(db, therapist, "silence"),
  "therapist-unconfirmed": (db, therapist) => theLeadsOfPaused(db, therapist, "not-confirmed"),
  "therapist-paused": (db, therapist) => thePausedUnasked(db, therapist),
  "group-complete": theTherapistOfGroup,
  "group-too-few": theTherapistOfGroup,
  "group-stopped-shelter": (db, proposal) => theShelter(db, proposal),
  "group-stopped-lead": theLeadsOfGroup,
  "confirmation-asked": whoHasToConfirm,
  "confirmation-reminded": whoHasToConfirm,
  "setting-proposed": theOthersOfTheTeam,
  "setting-decided": (db, proposal) => theProposerOfSetting(db, proposal, "decided"),
  "setting-expired": (db, proposal) => theProposerOfSetting(db, proposal, "expired"),
  "therapist-waits": theLeadsWhoCheck,
  "therapist-waits-long": theNationalTeam,
  "profile-claims": theLeadsWhoCheck,
  "profile-claims-approved": (db, version) => theClaimant(db, version, "approved"),
  "profile-claims-refused": (db, version) => theClaimant(db, version, "refused"),
  "home-region-asked": theLeadsOfNextHome,
  "home-region-answered": theMover,
  "home-region-left": theLeadsOfFormerHome,
  "profile-question": theOneAsked,
  "profile-question-reminder": theOneAsked,
  "profile-answered": theLeadsAtHome,
  "registration-opened": theRegistering,
  "registration-known": (db, person) => people(db).where("person.id", "=", person).execute(),
  "registration-unfinished": theUnfinished,
  "join-asked": theOwnerAsked,
  "join-reminder": theOwnerAsked,
  "join-answered": whoAskedToJoin,
  "practice-changed": (db, person) => people(db).where("person.id", "=", person).execute(),
  "supervision-asked": theSupervisorAsked,
  "supervision-reminder": theSupervisorAsked,
  "supervision-answered": theTrainee,
  "certificate-ends": theTherapistAtWork,
  "code-to-agree": (db, person) => people(db).where("person.id", "=", person).execute(),
  "therapist-left": (db, therapist) => theLeadsOfCasesLeft(db, therapist),
  "therapist-returned-cases": (db, therapist) => theLeadsOfCasesReturned(db, therapist),
  "transfer-asked": whoHasToAgree,
  "transfer-ended": whoHearsOfTransfer,
  "care-news-shelter": (db, proposal) => theShelter(db, proposal),
  "care-news-therapist": (db, proposal) => theTherapistAsked(db, proposal, "accepted"),
  "handover-overdue-shelter": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theShelter(db, proposal) : []),
  "handover-overdue-therapist": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theTherapistAsked(db, proposal, "accepted") : []),
  "handover-overdue-lead": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theLeadsOfRequest(db, proposal, "accepted") : []),
  "handover-contradicted-lead": (db, proposal) => theLeadsOfRequest(db, proposal, "accepted"),
};

/** About somebody's own account: for nobody else. */
const personal: ReadonlySet<Event> = new Set(["invitation", "registration-opened", "registration-known", "password-reset", "security-changed", "account-closed", "account-reopened", "address-to-confirm", "mail-again", "digest"]);

export async function recipientsOf(db: Database, event: Event, subject: string, now: Date): Promise<Recipient[]> {
  const recipients = await finders[event](db, subject, now);
  return personal.has(event) ? recipients : [...recipients, ...(await theirDeputies(db, recipients, now))];
}
