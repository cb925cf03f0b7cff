import type { Actor, Role } from "./actor.ts";
import { type CountryPermission, countryPermissions } from "./country-permission.ts";
import { type LeadPermission, leadPermissions } from "./lead-permission.ts";
import { type OversightPermission, oversightPermissions } from "./oversight-permission.ts";

/**
 * Everything somebody can be allowed to do, and the roles that may. A door names one of these, the log repeats it,
 * and a command carries it out: one vocabulary. What is not on this list nobody may do.
 */
const people: Record<PersonPermission, readonly Role[]> = {
  "account.view": ["shelter", "therapist", "regional-lead", "national"],
  "account.change": ["shelter", "therapist", "regional-lead", "national"],
  "account.choose-messages": ["shelter", "therapist", "regional-lead", "national"],
  "account.ask-address": ["shelter", "therapist", "regional-lead", "national"],
  "account.change-password": ["shelter", "therapist", "regional-lead", "national"],
  "account.view-data": ["shelter", "therapist", "regional-lead", "national"],
  "account.download-data": ["shelter", "therapist", "regional-lead", "national"],
  "account.leave-for-good": ["shelter", "therapist", "regional-lead", "national"],
  "account.end-session": ["shelter", "therapist", "regional-lead", "national"],
  "deputy.name": ["shelter", "regional-lead"],
  "deputy.end": ["shelter", "regional-lead"],
  "concession.give": ["shelter"],
  "concession.take-back": ["shelter"],
  ...leadPermissions,
  "need.list": ["shelter"],
  "need.view": ["shelter"],
  "need.post": ["shelter"],
  "need.change": ["shelter"],
  "need.confirm": ["shelter"],
  "need.end": ["shelter"],
  "offer.agree": ["shelter"],
  "offer.decline": ["shelter"],
  "offer.list": ["therapist"],
  "offer.make": ["therapist"],
  "offer.withdraw": ["therapist"],
  "arrangement.end": ["shelter", "therapist"],
  "second-factor.replace": ["shelter", "therapist", "regional-lead", "national"],
  "second-factor.renew-codes": ["shelter", "therapist", "regional-lead", "national"],
  "request.list": ["shelter"],
  "request.view": ["shelter"],
  "request.submit": ["shelter"],
  "request.withdraw": ["shelter"],
  "request.confirm-age": ["shelter"],
  "request.amend": ["shelter"],
  "request.park": ["shelter"],
  "request.interrupt": ["shelter"],
  "request.return": ["shelter"],
  "request.move": ["shelter"],
  "request.add-relative": ["shelter"],
  "move.list": ["shelter"],
  "move.take": ["shelter"],
  "move.decline": ["shelter"],
  "move.withdraw": ["shelter"],
  "draft.list": ["shelter"],
  "draft.view": ["shelter"],
  "draft.save": ["shelter"],
  "draft.discard": ["shelter"],
  "screening.keep": ["shelter"],
  "screening.carry": ["shelter"],
  "screening.record": ["shelter"],
  "screening.report": ["therapist"],
  "screening.discard": ["shelter", "therapist"],
  "screening.continue": ["shelter"],
  "case.list": ["therapist"],
  "case.view": ["therapist"],
  "case.end": ["therapist"],
  "case.hand-back": ["therapist"],
  "handover.check": ["shelter", "therapist"],
  "handover.renew": ["shelter", "therapist"],
  "handover.finish": ["shelter", "therapist"],
  "handover.contradict": ["shelter", "therapist"],
  "intake.plan": ["shelter", "therapist"],
  "intake.report": ["shelter", "therapist"],
  "start.report": ["shelter", "therapist"],
  "appointment.report": ["shelter", "therapist"],
  "consent.list": ["shelter"],
  "consent.record": ["shelter", "therapist"],
  "calendar.view": ["therapist"],
  "calendar.make": ["therapist"],
  "calendar.revoke": ["therapist"],
  "profile.view": ["therapist"],
  "profile.submit": ["therapist"],
  "practice.view": ["therapist"],
  "practice.invite": ["therapist"],
  "practice.remove-member": ["therapist"],
  "practice.pass-on": ["therapist"],
  "transfer.ask": ["therapist"],
  "transfer.choose": ["therapist"],
  "transfer.view": ["therapist", "shelter"],
  "transfer.agree": ["therapist", "shelter"],
  "transfer.decline": ["therapist", "shelter"],
  "training.view": ["therapist"],
  "training.change": ["therapist"],
  "profile.save-step": ["therapist"],
  "profile.answer": ["therapist"],
  "practice.join": ["therapist"],
  "practice.withdraw-join": ["therapist"],
  "practice.answer-join": ["therapist"],
  "supervision.answer": ["therapist"],
  "code.agree": ["therapist"],
  "availability.view": ["therapist"],
  "availability.change": ["therapist"],
  "availability.confirm": ["therapist"],
  "availability.pause": ["therapist"],
  "availability.resume": ["therapist"],
  "place.open": ["therapist"],
  "place.close": ["therapist"],
  "place.number": ["therapist"],
  "group.list": ["therapist"],
  "group.post": ["therapist"],
  "group.cancel": ["therapist"],
  "group.end": ["therapist"],
  "proposal.list": ["therapist"],
  "proposal.view": ["therapist"],
  "proposal.accept": ["therapist"],
  "proposal.decline": ["therapist"],
  "proposal.undo-decline": ["therapist"],
  "question.ask": ["therapist"],
  "question.answer": ["shelter"],
  "bottleneck.list": ["regional-lead"],
  "bottleneck.weigh": ["regional-lead"],
  "what-if.list": ["regional-lead"],
  "what-if.view": ["regional-lead"],
  "what-if.make": ["regional-lead"],
  "what-if.suppose": ["regional-lead"],
  "what-if.drop": ["regional-lead"],
  "what-if.weigh": ["regional-lead"],
  "what-if.remove": ["regional-lead"],
  "second-factor.remove": ["regional-lead", "national"],
  "account.close": ["regional-lead", "national"],
  "account.reopen": ["regional-lead", "national"],
  "person.list": ["regional-lead", "national"],
  "person.invite": ["regional-lead", "national"],
  "invitation.withdraw": ["therapist", "regional-lead", "national"],
  "invitation.send-again": ["therapist", "regional-lead", "national"],
  "organisation.add": ["regional-lead", "national"],
  "organisation.choose-visibility": ["shelter"],
  "organisation.ask-contact": ["shelter", "therapist"],
  "organisation.withdraw-contact": ["shelter", "therapist"],
  "organisation.decide-contact": ["regional-lead", "national"],
  "organisation.refuse-contact": ["regional-lead", "national"],
  ...countryPermissions,
  ...oversightPermissions,
};

export type PersonPermission =
  | `account.${"view" | "view-data" | "download-data" | "leave-for-good" | "change" | "choose-messages" | "ask-address" | "change-password" | "end-session" | "close" | "reopen"}`
  | `deputy.${"name" | "end"}`
  | `concession.${"give" | "take-back"}`
  | `need.${"list" | "view" | "post" | "change" | "confirm" | "end"}`
  | `offer.${"agree" | "decline" | "list" | "make" | "withdraw"}`
  | "arrangement.end" | "neighbour.answer" | LeadPermission | CountryPermission | OversightPermission
  | `bottleneck.${"list" | "weigh"}`
  | `what-if.${"list" | "view" | "make" | "suppose" | "drop" | "weigh" | "remove"}`
  | `second-factor.${"replace" | "renew-codes" | "remove"}`
  | `request.${"list" | "view" | "submit" | "withdraw" | "confirm-age" | "amend" | "park" | "interrupt" | "return" | "move" | "add-relative"}`
  | `move.${"list" | "take" | "decline" | "withdraw"}`
  | `draft.${"list" | "view" | "save" | "discard"}`
  | `screening.${"keep" | "carry" | "record" | "report" | "discard" | "continue"}`
  | `case.${"list" | "view" | "end" | "hand-back"}`
  | `handover.${"check" | "renew" | "finish" | "contradict"}`
  | `intake.${"plan" | "report"}`
  | "start.report" | "appointment.report"
  | `consent.${"list" | "record"}`
  | `calendar.${"view" | "make" | "revoke"}`
  | `profile.${"view" | "submit" | "save-step" | "answer"}`
  | `practice.${"view" | "invite" | "remove-member" | "pass-on" | "join" | "withdraw-join" | "answer-join"}`
  | "supervision.answer"
  | "code.agree"
  | `transfer.${"ask" | "choose" | "view" | "agree" | "decline"}`
  | `training.${"view" | "change"}`
  | `availability.${"view" | "change" | "confirm" | "pause" | "resume"}`
  | `place.${"open" | "close" | "number"}`
  | `group.${"list" | "post" | "cancel" | "end"}`
  | `proposal.${"list" | "view" | "accept" | "decline" | "undo-decline"}`
  | `question.${"ask" | "answer"}`
  | `region.${"needs" | "view" | "requests" | "view-request" | "scarcity"}`
  | `person.${"list" | "invite"}`
  | `invitation.${"withdraw" | "send-again"}`
  | `organisation.${"add" | "choose-visibility" | "ask-contact" | "withdraw-contact" | "decide-contact" | "refuse-contact"}`;

/** Doors that need no account: pages for everyone, and the way in. */
export type PublicPermission =
  | "public.view"
  | "public.change"
  | `account.${"enter" | "leave" | "ask-reset" | "reset-password"}`
  | `second-factor.${"set-up" | "pass" | "recover"}`
  | "invitation.accept"
  | "proposal.decline-by-link"
  | "account.confirm-address"
  | "availability.confirm-by-link"
  | `registration.${"open" | "accept"}`
  | "calendar.read";

export type Permission = PersonPermission | PublicPermission;

export function isPublic(permission: Permission): permission is PublicPermission {
  return !(permission in people);
}

/** Whether this actor may do this at all. Whose record it is, is asked again in the query and in the database. */
export function can(actor: Actor, permission: Permission): boolean {
  if (isPublic(permission)) return true;
  return actor.kind === "person" && people[permission].includes(actor.role);
}

/** The whole table, for the snapshot that a reviewer reads. */
export function policy(): ReadonlyMap<Permission, readonly Role[]> {
  return new Map(Object.entries(people) as [PersonPermission, readonly Role[]][]);
}
