import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

/** The leads in whose regions somebody who left had said yes: those cases go on, with nobody. */
export function theLeadsOfCasesLeft(db: Database, therapist: string): Promise<Recipient[]> {
  return theLeadsOfCasesOfLeaver(db, therapist, sql<boolean>`proposal.released_at is null`);
}

/** The leads in whose regions somebody who left gave cases back in that moment: they are in the queue again. */
export function theLeadsOfCasesReturned(db: Database, therapist: string): Promise<Recipient[]> {
  return theLeadsOfCasesOfLeaver(db, therapist, sql<boolean>`proposal.released_at = leaver.left_at`);
}

function theLeadsOfCasesOfLeaver(db: Database, therapist: string, which: RawBuilder<boolean>): Promise<Recipient[]> {
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
          .where(which),
      ))
    .execute();
}

/** A therapist who was refused and tries again is a new turn. */
const turnOf = sql<number | null>`(select max(state.id) from therapist_state as state where state.therapist_id = therapist.id and state.status = therapist.status)`;

export function theLeadsOfTherapist(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("therapist", "therapist.homeRegion", "personRegion.region")
    .where("therapist.id", "=", therapist)
    .where("therapist.status", "=", "submitted")
    .where("person.role", "=", "regional-lead")
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), turnOf.as("turn")])
    .execute();
}

export function theTherapist(db: Database, therapist: string, status: "approved" | "refused" | "suspended"): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .where("therapist.id", "=", therapist)
    .where("therapist.status", "=", status)
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), turnOf.as("turn")])
    .execute();
}

/** Each pause is a new turn; who has come back since is told nothing. */
const pauseTurn = sql<number | null>`extract(epoch from therapist.paused_at)::bigint`;

/** Why somebody is paused without having asked for it. */
type Unasked = "silence" | "not-confirmed";

export function theLeadsOfPaused(db: Database, therapist: string, reason: Unasked): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("therapist", "therapist.homeRegion", "personRegion.region")
    .where("therapist.id", "=", therapist)
    .where("therapist.pausedReason", "=", reason)
    .where("person.role", "=", "regional-lead")
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), pauseTurn.as("turn")])
    .execute();
}

export function thePausedUnasked(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .where("therapist.id", "=", therapist)
    .where("therapist.pausedReason", "in", ["silence", "not-confirmed"])
    .clearSelect().select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), pauseTurn.as("turn")])
    .execute();
}

/** Who is asked, as long as this question waits for an answer. */
export function whoHasToConfirm(db: Database, round: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("therapist", "therapist.personId", "person.id")
    .innerJoin("confirmationRound", "confirmationRound.therapistId", "therapist.id")
    .where("confirmationRound.id", "=", round)
    .where("confirmationRound.endedAt", "is", null)
    .where("therapist.status", "=", "approved")
    .execute();
}
