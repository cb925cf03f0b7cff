import { sql } from "kysely";
import type { Event } from "../app/domain/job.ts";
import type { ProposalStatus } from "../app/domain/proposal.ts";
import type { Database } from "./connect.ts";
import { theLeadsOfMove, theReceiver, theSenderOfMove, theShelterThatWaits, theTherapistWhoHelped, theTherapistWhoHolds } from "./recipients-of-life.ts";
import { makersOfDraft } from "./draft-recipients.ts";
import { theirDeputies } from "./recipients-who-stand-in.ts";
import { theLeadsAsked, whoAskedForNeighbour } from "./recipients-of-neighbours.ts";
import { theOffererAgreed, theOffererDeclined, theOtherSide, thePosterOfEnded, thePosterToConfirm, theShelterOffered } from "./recipients-of-needs.ts";

/** Somebody who must hear of an event. `turn` tells apart what may happen to one record more than once. */
export type Recipient = {
  readonly personId: string | null;
  readonly address: string;
  readonly language: "nl" | "en";
  readonly turn: number | null;
};

export type Find = (db: Database, subject: string, now: Date) => Promise<Recipient[]>;

/** Who must hear of each event, as things stand now: what was overtaken in the meantime is no longer told. */
const finders: Record<Event, Find> = {
  invitation: theInvited,
  "password-reset": theForgetful,
  "security-changed": (db, person) => people(db).where("person.id", "=", person).execute(),
  "account-closed": (db, person) => whoseAccountClosed(db, person),
  "account-reopened": (db, person) => people(db).where("person.id", "=", person).execute(),
  "draft-expiring": (db, draft) => makersOfDraft(db, draft),
  "proposal-made": (db, proposal) => theTherapistAsked(db, proposal),
  "proposal-reminder": (db, proposal) => theTherapistAsked(db, proposal),
  "proposal-accepted": (db, proposal) => theShelter(db, proposal),
  "proposal-expired": (db, proposal) => theLeadsOfRequest(db, proposal),
  "proposal-withdrawn": (db, proposal) => theTherapistAsked(db, proposal, "withdrawn"),
  "neighbour-asked": theLeadsAsked,
  "neighbour-answered": whoAskedForNeighbour,
  "need-offered": theShelterOffered,
  "need-agreed": theOffererAgreed,
  "need-declined": theOffererDeclined,
  "need-stopped": theOtherSide,
  "need-to-confirm": thePosterToConfirm,
  "need-ended": thePosterOfEnded,
  "proposal-lapsed": (db, proposal) => theTherapistAsked(db, proposal, "withdrawn"),
  "request-changed": theTherapistWhoHolds,
  "request-comes-back": theShelterThatWaits,
  "request-moved": theLeadsOfMove,
  "case-interrupted": theTherapistWhoHelped,
  "move-offered": theReceiver,
  "move-answered": theSenderOfMove,
  "therapist-submitted": (db, therapist) => theLeadsOfTherapist(db, therapist),
  "therapist-approved": (db, therapist) => theTherapist(db, therapist, "approved"),
  "therapist-refused": (db, therapist) => theTherapist(db, therapist, "refused"),
  "therapist-suspended": (db, therapist) => theTherapist(db, therapist, "suspended"),
  "therapist-silent": (db, therapist) => theLeadsOfSilent(db, therapist),
  "therapist-paused": (db, therapist) => theSilent(db, therapist),
  "therapist-left": (db, therapist) => theLeadsOfCasesLeft(db, therapist),
  "care-news-shelter": (db, proposal) => theShelter(db, proposal),
  "care-news-therapist": (db, proposal) => theTherapistAsked(db, proposal, "accepted"),
  "handover-overdue-shelter": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theShelter(db, proposal) : []),
  "handover-overdue-therapist": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theTherapistAsked(db, proposal, "accepted") : []),
  "handover-overdue-lead": async (db, proposal) => ((await handoverWaits(db, proposal)) ? theLeadsOfRequest(db, proposal, "accepted") : []),
  "handover-contradicted-lead": (db, proposal) => theLeadsOfRequest(db, proposal, "accepted"),
};

/** About somebody's own account: for nobody else. */
const personal: ReadonlySet<Event> = new Set(["invitation", "password-reset", "security-changed", "account-closed", "account-reopened"]);

export async function recipientsOf(db: Database, event: Event, subject: string, now: Date): Promise<Recipient[]> {
  const recipients = await finders[event](db, subject, now);
  return personal.has(event) ? recipients : [...recipients, ...(await theirDeputies(db, recipients, now))];
}

/** People who can still sign in. */
function people(db: Database) {
  return everyone(db).where("person.disabledAt", "is", null);
}

function everyone(db: Database) {
  return db
    .selectFrom("person")
    .select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), sql<number | null>`null`.as("turn")]);
}

/** An address that may not have an account yet: the letter is in the language of whoever invites. */
function theInvited(db: Database, invitation: string, now: Date): Promise<Recipient[]> {
  return db
    .selectFrom("invitation")
    .innerJoin("person as host", "host.id", "invitation.invitedBy")
    .where("invitation.id", "=", invitation)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .where("expiresAt", ">", now)
    .select([sql<null>`null`.as("personId"), "invitation.email as address", sql<"nl" | "en">`host.language`.as("language"), sql<null>`null`.as("turn")])
    .execute();
}

function theForgetful(db: Database, reset: string, now: Date): Promise<Recipient[]> {
  return people(db)
    .innerJoin("passwordReset", "passwordReset.personId", "person.id")
    .where("passwordReset.id", "=", reset)
    .where("passwordReset.usedAt", "is", null)
    .where("passwordReset.expiresAt", ">", now)
    .execute();
}

/** The only letter to somebody who cannot sign in: perhaps it was not meant to be. */
function whoseAccountClosed(db: Database, person: string): Promise<Recipient[]> {
  return everyone(db).where("person.id", "=", person).where("person.disabledAt", "is not", null).execute();
}

/** The leads in whose regions somebody who left had said yes: those cases go on, with nobody. */
function theLeadsOfCasesLeft(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .where("person.role", "=", "regional-lead")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("proposal")
          .innerJoin("request", "request.id", "proposal.requestId")
          .innerJoin("personRegion", "personRegion.region", "request.region")
          .innerJoin("therapist", "therapist.id", "proposal.therapistId")
          .innerJoin("person as leaver", "leaver.id", "therapist.personId")
          .select("proposal.id")
          .whereRef("personRegion.personId", "=", "person.id")
          .where("therapist.id", "=", therapist)
          .where("leaver.disabledAt", "is not", null)
          .where("proposal.status", "=", "accepted")
          .where("proposal.releasedAt", "is", null),
      ))
    .execute();
}

function theTherapistAsked(db: Database, proposal: string, status: ProposalStatus = "open"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .innerJoin("proposal", "proposal.therapistId", "therapist.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", status)
    .execute();
}

/** The worker who sent the request; colleagues when that worker has left, because somebody must hear it. */
async function theShelter(db: Database, proposal: string): Promise<Recipient[]> {
  const colleagues = await people(db)
    .innerJoin("personOrganisation", "personOrganisation.personId", "person.id")
    .innerJoin("request", "request.organisationId", "personOrganisation.organisationId")
    .innerJoin("proposal", "proposal.requestId", "request.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", "accepted")
    .where("person.role", "=", "shelter")
    .select("request.submittedBy")
    .execute();
  const sender = colleagues.filter(({ personId, submittedBy }) => personId === submittedBy);
  return sender.length > 0 ? sender : colleagues;
}

function theLeadsOfRequest(db: Database, proposal: string, status: ProposalStatus = "expired"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("request", "request.region", "personRegion.region")
    .innerJoin("proposal", "proposal.requestId", "request.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.status", "=", status)
    .where("person.role", "=", "regional-lead")
    .execute();
}

/** Whether a yes still waits for its handover: what was done in the meantime is told to nobody. */
async function handoverWaits(db: Database, proposal: string): Promise<boolean> {
  const row = await db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select("proposal.id")
    .where("proposal.id", "=", proposal)
    .where("proposal.releasedAt", "is", null)
    .where("request.status", "=", "accepted")
    .executeTakeFirst();
  return row !== undefined;
}

/** A therapist who was refused and tries again is a new turn. */
const turnOf = sql<number | null>`(select max(state.id) from therapist_state as state where state.therapist_id = therapist.id and state.status = therapist.status)`;

function theLeadsOfTherapist(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("therapist", "therapist.homeRegion", "personRegion.region")
    .where("therapist.id", "=", therapist)
    .where("therapist.status", "=", "submitted")
    .where("person.role", "=", "regional-lead")
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), turnOf.as("turn")])
    .execute();
}

function theTherapist(db: Database, therapist: string, status: "approved" | "refused" | "suspended"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .where("therapist.id", "=", therapist)
    .where("therapist.status", "=", status)
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), turnOf.as("turn")])
    .execute();
}

/** Each pause is a new turn; who has come back since is told nothing. */
const pauseTurn = sql<number | null>`extract(epoch from therapist.paused_at)::bigint`;

function theLeadsOfSilent(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("therapist", "therapist.homeRegion", "personRegion.region")
    .where("therapist.id", "=", therapist)
    .where("therapist.pausedReason", "=", "silence")
    .where("person.role", "=", "regional-lead")
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), pauseTurn.as("turn")])
    .execute();
}

function theSilent(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .where("therapist.id", "=", therapist)
    .where("therapist.pausedReason", "=", "silence")
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), pauseTurn.as("turn")])
    .execute();
}
