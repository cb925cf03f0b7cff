import { sql } from "kysely";
import type { Database } from "./connect.ts";
import { everyone, people, type Recipient } from "./recipient.ts";

/** An address that may not have an account yet: the letter is in the language of whoever invites. */
export function theInvited(db: Database, invitation: string, now: Date): Promise<Recipient[]> {
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

export function theForgetful(db: Database, reset: string, now: Date): Promise<Recipient[]> {
  return people(db)
    .innerJoin("passwordReset", "passwordReset.personId", "person.id")
    .where("passwordReset.id", "=", reset)
    .where("passwordReset.usedAt", "is", null)
    .where("passwordReset.expiresAt", ">", now)
    .execute();
}

/** The only letter to somebody who cannot sign in: perhaps it was not meant to be. */
export function whoseAccountClosed(db: Database, person: string): Promise<Recipient[]> {
  return everyone(db).where("person.id", "=", person).where("person.disabledAt", "is not", null).execute();
}
