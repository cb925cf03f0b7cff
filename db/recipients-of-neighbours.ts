import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

const language = sql<"nl" | "en">`person.language`.as("language");

/** The leads who have to decide, as long as nobody has. */
export async function theLeadsAsked(db: Database, concession: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("requestConcession as asked")
    .innerJoin("request", "request.id", "asked.requestId")
    .innerJoin("personRegion", "personRegion.region", "request.region")
    .innerJoin("person", "person.id", "personRegion.personId")
    .select(["person.id as personId", "person.email as address", language])
    .where("asked.id", "=", concession)
    .where("asked.agreedAt", "is", null)
    .where("asked.declinedAt", "is", null)
    .where("asked.takenBackAt", "is", null)
    .where("person.role", "=", "regional-lead")
    .where("person.disabledAt", "is", null)
    .execute();
  return rows.map((row) => ({ ...row, turn: null }));
}

/** Whoever asked; the colleagues when that worker has left. */
export async function whoAskedForNeighbour(db: Database, concession: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("requestConcession as asked")
    .innerJoin("request", "request.id", "asked.requestId")
    .innerJoin("personOrganisation", "personOrganisation.organisationId", "request.organisationId")
    .innerJoin("person", "person.id", "personOrganisation.personId")
    .select(["person.id as personId", "person.email as address", language, "asked.givenBy"])
    .where("asked.id", "=", concession)
    .where("asked.takenBackAt", "is", null)
    .where("person.role", "=", "shelter")
    .where("person.disabledAt", "is", null)
    .execute();
  const asker = rows.filter(({ personId, givenBy }) => personId === givenBy);
  return (asker.length > 0 ? asker : rows).map(({ personId, address, language: said }) => ({ personId, address, language: said, turn: null }));
}
