import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** Somebody who must hear of an event. `turn` tells apart what may happen to one record more than once. */
export type Recipient = {
  readonly personId: string | null;
  readonly address: string;
  readonly language: "nl" | "en";
  readonly turn: number | null;
};

export type Find = (db: Database, subject: string, now: Date) => Promise<Recipient[]>;

/** People who can still sign in. */
export function people(db: Database) {
  return everyone(db).where("person.disabledAt", "is", null);
}

export function everyone(db: Database) {
  return db
    .selectFrom("person")
    .select(["person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"), sql<number | null>`null`.as("turn")]);
}
