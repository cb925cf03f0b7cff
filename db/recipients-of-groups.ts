import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

export function theTherapistOfGroup(db: Database, group: string): Promise<Recipient[]> {
  return people(db).innerJoin("therapist", "therapist.personId", "person.id").innerJoin("therapyGroup", "therapyGroup.therapistId", "therapist.id").where("therapyGroup.id", "=", group).execute();
}

export function theLeadsOfGroup(db: Database, group: string): Promise<Recipient[]> {
  return people(db)
    .innerJoin("personRegion", "personRegion.personId", "person.id")
    .innerJoin("therapist", "therapist.homeRegion", "personRegion.region")
    .innerJoin("therapyGroup", "therapyGroup.therapistId", "therapist.id")
    .where("therapyGroup.id", "=", group)
    .where("person.role", "=", "regional-lead")
    .execute();
}
