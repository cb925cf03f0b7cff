import { sql } from "kysely";
import type { FamilySetting } from "../app/domain/request.ts";
import type { MoveKind, MoveStatus } from "../app/domain/request-move.ts";
import { shelterNumber } from "../app/domain/shelter-number.ts";
import type { Database } from "./connect.ts";

/** `name` is null of a shelter that is not open about it: then its number tells it apart. */
export type ShelterToMoveTo = { readonly organisationId: string; readonly name: string | null; readonly number: string; readonly region: string; readonly regionName: string };

/** The other shelters in the country, in their regions that take part. */
export async function sheltersToMoveTo(db: Database): Promise<ShelterToMoveTo[]> {
  const { rows } = await sql<Omit<ShelterToMoveTo, "number">>`select organisation_id, nullif(name, '') as name, region, region_name from shelters_to_move_to()`.execute(db);
  return rows.map((row) => ({ ...row, number: shelterNumber(row.organisationId) }));
}

export type NewMove = {
  readonly batch: string;
  readonly requestId: string;
  readonly kind: MoveKind;
  readonly from: { readonly organisationId: string; readonly region: string };
  readonly to: { readonly organisationId: string | null; readonly region: string };
  readonly keepsTherapist: boolean;
  readonly personId: string;
  readonly at: Date;
  /** Null for what is done at once. */
  readonly expiresAt: Date | null;
};

/** Writes down a move that is done, or one that is offered. Returns its id. */
export async function insertMove(trx: Database, { batch, requestId, kind, from, to, keepsTherapist, personId, at, expiresAt }: NewMove): Promise<string> {
  const done = { status: "done" satisfies MoveStatus, endedAt: at, endedBy: personId };
  const { id } = await trx
    .insertInto("requestMove")
    .values({
      batch, requestId, kind, keepsTherapist, expiresAt,
      fromOrganisation: from.organisationId, fromRegion: from.region, toOrganisation: to.organisationId, toRegion: to.region,
      begunBy: personId, begunAt: at,
      ...(expiresAt === null ? done : { status: "offered" satisfies MoveStatus }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Puts a request at another place. Returns the version that it has since. */
export async function placeRequest(trx: Database, id: string, place: { readonly region: string; readonly setting: FamilySetting }): Promise<number> {
  const { version } = await trx
    .updateTable("request")
    .set((column) => ({ ...place, version: sql<number>`${column.ref("version")} + 1` }))
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

/** Whether this organisation works in this region, and the region takes part. */
export async function isDeskOf(db: Database, organisationId: string, region: string): Promise<boolean> {
  return (await desksOf(db, organisationId)).some(({ code }) => code === region);
}

/** The regions that take part in which this organisation works. */
export async function desksOf(db: Database, organisationId: string): Promise<{ code: string; name: string }[]> {
  return db
    .selectFrom("organisationRegion as own")
    .innerJoin("region", "region.slug", "own.region")
    .innerJoin("regionActivity as activity", (join) => join.onRef("activity.region", "=", "own.region").on("activity.endedAt", "is", null))
    .select(["region.slug as code", "region.name"])
    .where("own.organisationId", "=", organisationId)
    .orderBy("region.name")
    .execute();
}

export async function isOtherShelter(db: Database, organisationId: string, region: string): Promise<boolean> {
  return (await sheltersToMoveTo(db)).some((shelter) => shelter.organisationId === organisationId && shelter.region === region);
}

/** The offer of this request that another shelter has not answered yet. */
export async function standingOffer(db: Database, requestId: string): Promise<{ batch: string; toOrganisation: string | null; toRegion: string; expiresAt: Date | null } | undefined> {
  return db.selectFrom("requestMove").select(["batch", "toOrganisation", "toRegion", "expiresAt"]).where("requestId", "=", requestId).where("status", "=", "offered").executeTakeFirst();
}

/** Ends the offer of this request that stands, if one does. */
export async function withdrawOffer(trx: Database, requestId: string, { personId, at }: { personId: string; at: Date }): Promise<boolean> {
  const ended = await trx
    .updateTable("requestMove")
    .set({ status: "withdrawn", endedAt: at, endedBy: personId })
    .where("requestId", "=", requestId)
    .where("status", "=", "offered")
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Ends an offer for all who would have moved together. */
export async function withdrawBatch(trx: Database, batch: string, { personId, at }: { personId: string; at: Date }): Promise<void> {
  await trx
    .updateTable("requestMove")
    .set({ status: "withdrawn", endedAt: at, endedBy: personId })
    .where("batch", "=", batch)
    .where("status", "=", "offered")
    .execute();
}

/** Whether this was ever offered to the actor's organisations. */
export async function hasMoveForActor(db: Database, batch: string): Promise<boolean> {
  const found = await db.selectFrom("requestMove").select("id").where("batch", "=", batch).where(sql<boolean>`to_organisation = any (actor_organisations())`).limit(1).executeTakeFirst();
  return found !== undefined;
}

export type OfferedMove = { readonly batch: string; readonly reference: string; readonly toRegion: string; readonly begunAt: Date; readonly expiresAt: Date };

/** What other shelters offer to the actor's: numbers and terms, and nothing else. */
export async function movesOfferedToActor(db: Database, now: Date): Promise<OfferedMove[]> {
  const { rows } = await sql<OfferedMove>`select batch, reference, to_region, begun_at, expires_at from moves_offered_to_actor(${now})`.execute(db);
  return rows;
}

export type TakenRequest = { readonly moveId: string; readonly requestId: string; readonly keepsTherapist: boolean };

/** From here on these requests are those of the actor's organisation. Nothing when the offer does not stand any more, or was for another. */
export async function takeMovedRequests(trx: Database, batch: string, at: Date): Promise<TakenRequest[]> {
  const { rows } = await sql<TakenRequest>`select move_id, request_id, keeps_therapist from take_moved_requests(${batch}, ${at})`.execute(trx);
  return rows;
}

/** The receiver says no. Gives one move of the batch, for who must hear of it. */
export async function declineMoves(trx: Database, batch: string, { personId, at }: { personId: string; at: Date }): Promise<string[]> {
  const rows = await trx
    .updateTable("requestMove")
    .set({ status: "declined", endedAt: at, endedBy: personId })
    .where("batch", "=", batch)
    .where("status", "=", "offered")
    .where("expiresAt", ">", at)
    .where(sql<boolean>`to_organisation = any (actor_organisations())`)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id).toSorted();
}

/** For the worker: offers whose term is over end, and the requests stay where they are. Gives one move per batch. */
export async function expireMoves(trx: Database, at: Date): Promise<{ id: string; batch: string; requestId: string }[]> {
  const rows = await trx
    .updateTable("requestMove")
    .set({ status: "expired", endedAt: at })
    .where("status", "=", "offered")
    .where("expiresAt", "<=", at)
    .returning(["id", "batch", "requestId"])
    .execute();
  return rows;
}

/** What the actor's organisations offered to others, the newest first: those that stand, and how the others ended. */
export async function movesOfferedByActor(db: Database, since: Date) {
  return db
    .selectFrom("requestMove")
    .leftJoin("request", "request.id", "requestMove.requestId")
    .select(["requestMove.id", "request.reference", "requestMove.toOrganisation", "requestMove.toRegion", "requestMove.begunAt", "requestMove.expiresAt", "requestMove.endedAt"])
    .select(sql<MoveStatus>`request_move.status`.as("status"))
    .where("requestMove.kind", "=", "organisation")
    .where(sql<boolean>`from_organisation = any (actor_organisations())`)
    .where("requestMove.begunAt", ">", since)
    .orderBy("requestMove.begunAt", "desc")
    .orderBy("requestMove.id")
    .limit(50)
    .execute();
}
