import { sql } from "kysely";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

export function theReaderOfDigest(db: Database, digest: string): Promise<Recipient[]> {
  return people(db).innerJoin("digest", "digest.personId", "person.id").where("digest.id", "=", digest).execute();
}

/** The address that is to show that it works, which may not be the one of the account yet. */
export async function theAddressToConfirm(db: Database, check: string, now: Date): Promise<Recipient[]> {
  return db
    .selectFrom("addressCheck")
    .innerJoin("person", "person.id", "addressCheck.personId")
    .where("addressCheck.id", "=", check)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .where("person.disabledAt", "is", null)
    .select(["person.id as personId", "addressCheck.email as address", sql<"nl" | "en">`person.language`.as("language"), sql<number | null>`null`.as("turn")])
    .execute();
}
