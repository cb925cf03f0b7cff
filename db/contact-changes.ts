import { sql } from "kysely";
import type { Contact, WayToCheck } from "../app/domain/contact.ts";
import type { LocationVisibility } from "../app/domain/location-visibility.ts";
import type { Database } from "./connect.ts";

export type OwnContact = Contact & { readonly id: string; readonly kind: string; readonly name: string; readonly visibility: LocationVisibility };

/** The organisations whose contact the actor may ask to change: the own shelters, the practices that the actor owns. */
export function ownContacts(db: Database): Promise<OwnContact[]> {
  return contacts(db).where(sql<boolean>`id in (select contacts_of_actor())`).orderBy("name").orderBy("id").execute();
}

function contacts(db: Database) {
  return db.selectFrom("organisation").select(["id", "kind", "name", "mailbox", "phone", sql<LocationVisibility>`location_visibility`.as("visibility")]);
}

export type OpenContactChange = { readonly id: string; readonly organisationId: string; readonly mailbox: string; readonly phone: string | null; readonly askedAt: Date; readonly expiresAt: Date };

/** What is asked for these organisations, and waits. */
export function openContactChanges(db: Database, organisations: readonly string[], now: Date): Promise<OpenContactChange[]> {
  return db
    .selectFrom("contactChange")
    .select(["id", "organisationId", "mailbox", "phone", "askedAt", "expiresAt"])
    .where("status", "=", "open")
    .where("expiresAt", ">", now)
    .where("organisationId", "=", sql<string>`any (${organisations}::uuid[])`)
    .execute();
}

type NewChange = { readonly organisationId: string; readonly mailbox: string; readonly phone: string | null; readonly askedBy: string; readonly askedAt: Date; readonly expiresAt: Date };

/** Asks for it. Null when something is asked for this organisation already. */
export async function insertContactChange(trx: Database, change: NewChange): Promise<string | null> {
  const row = await trx.insertInto("contactChange").values(change).onConflict((open) => open.column("organisationId").where("status", "=", "open").doNothing()).returning("id").executeTakeFirst();
  return row?.id ?? null;
}

/** The one who asks, or a colleague, takes it back. False when it is not open, or not theirs. */
export async function withdrawContactChange(trx: Database, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("contactChange").set({ status: "withdrawn", decidedAt: at })
    .where("id", "=", id).where("status", "=", "open").where(sql<boolean>`organisation_id in (select contacts_of_actor())`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type ContactToDecide = { readonly id: string; readonly organisation: OwnContact; readonly wish: Contact; readonly askedBy: string; readonly askedAt: Date; readonly expiresAt: Date };

/** What waits for the actor's answer, the longest wait first. */
export async function contactsToDecide(db: Database, now: Date): Promise<ContactToDecide[]> {
  const rows = await waiting(db, now).orderBy("change.askedAt").orderBy("change.id").execute();
  return rows.map(asToDecide);
}

export async function contactToDecide(db: Database, id: string, now: Date): Promise<ContactToDecide | undefined> {
  const row = await waiting(db, now).where("change.id", "=", id).executeTakeFirst();
  return row && asToDecide(row);
}

function waiting(db: Database, now: Date) {
  return db
    .selectFrom("contactChange as change")
    .innerJoin("organisation as o", "o.id", "change.organisationId")
    .innerJoin("person", "person.id", "change.askedBy")
    .select(["change.id", "change.mailbox as newMailbox", "change.phone as newPhone", "change.askedAt", "change.expiresAt", "person.name as askedBy"])
    .select(["o.id as organisationId", "o.kind", "o.name", "o.mailbox", "o.phone", sql<LocationVisibility>`o.location_visibility`.as("visibility")])
    .where("change.status", "=", "open")
    .where("change.expiresAt", ">", now)
    .where(sql<boolean>`change.organisation_id in (select contacts_actor_decides())`);
}

function asToDecide({ id, newMailbox, newPhone, askedBy, askedAt, expiresAt, organisationId, ...organisation }: Awaited<ReturnType<ReturnType<typeof waiting>["execute"]>>[number]): ContactToDecide {
  return { id, organisation: { id: organisationId, ...organisation }, wish: { mailbox: newMailbox, phone: newPhone }, askedBy, askedAt, expiresAt };
}

/** The answer: how it was checked, or null for a no. False when there is nothing to answer any more. */
export async function decideContactChange(trx: Database, id: string, wayOf: WayToCheck | null, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select decide_contact_change(${id}, ${wayOf}, ${at}) as done`.execute(trx);
  return rows[0]?.done === true;
}

/** For the worker: what nobody answered in time ends, and all stays as it was. */
export async function expireContactChanges(trx: Database, now: Date): Promise<string[]> {
  const rows = await trx.updateTable("contactChange").set({ status: "expired", decidedAt: now }).where("status", "=", "open").where("expiresAt", "<=", now).returning("id").execute();
  return rows.map(({ id }) => id);
}

export async function deleteContactChanges(trx: Database, decidedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("contactChange").where("decidedAt", "<", decidedBefore).executeTakeFirst();
  return Number(numDeletedRows);
}
