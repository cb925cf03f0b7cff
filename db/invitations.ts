import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";
import type { Reach } from "./organisations.ts";

export type NewInvitation = {
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly region: string | null;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** Its id; null when this address has an open invitation already, perhaps one that the host cannot see. */
export async function insertInvitation(trx: Database, invitation: NewInvitation): Promise<string | null> {
  const row = await trx
    .insertInto("invitation")
    .values(invitation)
    .onConflict((conflict) => conflict.column("email").where("acceptedAt", "is", null).where("withdrawnAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** An invitation nobody answered must not keep its address closed for ever. */
export async function withdrawExpired(trx: Database, email: string, now: Date): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ withdrawnAt: now })
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .where("expiresAt", "<=", now)
    .execute();
}

export type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly regionName: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** The regions invited into, or the practices that the actor owns. */
export type InvitationReach = Reach | "own-practices";

/** Invitations into these that nobody has answered, the oldest first; also those whose link has expired. */
export function openInvitations(db: Database, reach: InvitationReach): Promise<OpenInvitation[]> {
  return unanswered(db, reach).orderBy("invitation.createdAt").execute();
}

/** One of them, locked, so that it is withdrawn or sent again once. */
export function lockInvitation(trx: Database, reach: InvitationReach, id: string): Promise<OpenInvitation | undefined> {
  return unanswered(trx, reach).where("invitation.id", "=", id).forUpdate("invitation").executeTakeFirst();
}

function unanswered(db: Database, reach: InvitationReach) {
  const open = db
    .selectFrom("invitation")
    .leftJoin("organisation", "organisation.id", "invitation.organisationId")
    .leftJoin("region", "region.slug", "invitation.region")
    .where("invitation.acceptedAt", "is", null)
    .where("invitation.withdrawnAt", "is", null)
    .select(["invitation.id", "invitation.email", "invitation.role", "invitation.organisationId", "organisation.name as organisation",
      "invitation.region", "region.name as regionName", "invitation.createdAt", "invitation.expiresAt"]);
  if (reach === null) return open;
  if (reach === "own-practices") return open.where(sql<boolean>`invitation.organisation_id in (select practices_owned_by_actor())`);
  const slugs = [...reach, ""];
  return open.where(({ or, eb, exists, selectFrom }) => or([
    eb("invitation.region", "in", slugs),
    exists(selectFrom("organisationRegion as place").select("place.region").whereRef("place.organisationId", "=", "invitation.organisationId").where("place.region", "in", slugs)),
  ]));
}

export async function withdraw(trx: Database, id: string, now: Date): Promise<void> {
  await trx.updateTable("invitation").set({ withdrawnAt: now }).where("id", "=", id).execute();
}

export type Invited = { readonly id: string; readonly email: string; readonly role: Role; readonly organisationName: string | null; readonly regionName: string | null };

/** What the link of an invitation leads to; undefined when it no longer works. */
export async function findInvitation(db: Database, tokenHash: Buffer, now: Date): Promise<Invited | undefined> {
  const { rows } = await sql<Invited>`select * from find_invitation(${tokenHash}, ${now})`.execute(db);
  return rows[0];
}

/** Makes the account. Null when the link was used at the same moment, withdrawn, or is too old. */
export async function acceptInvitation(trx: Database, tokenHash: Buffer, name: string, passwordHash: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`select accept_invitation(${tokenHash}, ${name}, ${passwordHash}, ${now}) as account`.execute(trx);
  return rows[0]?.account ?? null;
}
