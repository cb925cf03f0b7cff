import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

const recipient = [
  "person.id as personId", "person.email as address", sql<"nl" | "en">`person.language`.as("language"),
] as const;

/** The worker who put a need on the board; colleagues when that worker has left, because somebody must hear it. */
async function poster(db: Database, need: string, turn: number | null): Promise<Recipient[]> {
  const colleagues = await db
    .selectFrom("structuralNeed")
    .innerJoin("personOrganisation", "personOrganisation.organisationId", "structuralNeed.organisationId")
    .innerJoin("person", "person.id", "personOrganisation.personId")
    .select([...recipient, "structuralNeed.postedBy"])
    .where("structuralNeed.id", "=", need)
    .where("person.role", "=", "shelter")
    .where("person.disabledAt", "is", null)
    .execute();
  const own = colleagues.filter(({ personId, postedBy }) => personId === postedBy);
  return (own.length > 0 ? own : colleagues).map(({ personId, address, language }) => ({ personId, address, language, turn }));
}

/** A therapist whose offer stands like this. */
async function offerer(db: Database, offer: string, statuses: readonly string[]): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("structuralOffer")
    .innerJoin("therapist", "therapist.id", "structuralOffer.therapistId")
    .innerJoin("person", "person.id", "therapist.personId")
    .select(recipient)
    .where("structuralOffer.id", "=", offer)
    .where("structuralOffer.status", "in", [...statuses])
    .where("person.disabledAt", "is", null)
    .execute();
  return rows.map((row) => ({ ...row, turn: null }));
}

async function offerOf(db: Database, id: string) {
  return db
    .selectFrom("structuralOffer")
    .innerJoin("therapist", "therapist.id", "structuralOffer.therapistId")
    .select(["needId", "structuralOffer.status", "endedBy", "therapist.personId as offererId"])
    .where("structuralOffer.id", "=", id)
    .executeTakeFirst();
}

/** Of an offer that still waits, its shelter hears. */
export async function theShelterOffered(db: Database, id: string): Promise<Recipient[]> {
  const offer = await offerOf(db, id);
  return offer?.status === "open" ? poster(db, offer.needId, null) : [];
}

export function theOffererAgreed(db: Database, offer: string): Promise<Recipient[]> {
  return offerer(db, offer, ["agreed"]);
}

export function theOffererDeclined(db: Database, offer: string): Promise<Recipient[]> {
  return offerer(db, offer, ["declined", "expired"]);
}

/** The side that did not end it itself. */
export async function theOtherSide(db: Database, id: string): Promise<Recipient[]> {
  const offer = await offerOf(db, id);
  if (offer?.status !== "ended") return [];
  return offer.endedBy === offer.offererId ? poster(db, offer.needId, null) : offerer(db, id, ["ended"]);
}

/** Each time that a need waits for "still right?" is a new turn; one that was confirmed meanwhile is not asked about. */
export async function thePosterToConfirm(db: Database, need: string): Promise<Recipient[]> {
  const row = await db.selectFrom("structuralNeed").select(["confirmedAt", "remindedAt", "endedAt"]).where("id", "=", need).executeTakeFirst();
  if (!row || row.endedAt || !row.remindedAt || row.confirmedAt > row.remindedAt) return [];
  return poster(db, need, Math.floor(row.remindedAt.getTime() / 1000));
}

export async function thePosterOfEnded(db: Database, need: string): Promise<Recipient[]> {
  const row = await db.selectFrom("structuralNeed").select("endedReason").where("id", "=", need).executeTakeFirst();
  return row?.endedReason === "not-confirmed" ? poster(db, need, null) : [];
}
