import { sql } from "kysely";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** A place that was free when it was locked, and stays so until the transaction ends. */
export type HeldPlace = { readonly id: string; readonly therapistId: string; readonly kind: PlaceKind; readonly session: string | null };

/**
 * Holds therapists, requests and free places until the transaction ends, in the order in which everyone takes them
 * (therapist, proposal, request, place; each by id). A request is held against new rows that point at it as well: an
 * exclusion that is being added is either seen by the look that follows, or has to wait for us.
 */
export async function holdForProposals(trx: Database, { therapistIds, requestIds }: { therapistIds: readonly string[]; requestIds: readonly string[] }): Promise<HeldPlace[]> {
  const among = (ids: readonly string[]) => sql<string>`any (${ids}::uuid[])`;
  await trx.selectFrom("therapist").select("id").where("id", "=", among(therapistIds)).orderBy("id").forNoKeyUpdate().execute();
  await trx.selectFrom("request").select("id").where("id", "=", among(requestIds)).orderBy("id").forUpdate().execute();
  const places = await trx.selectFrom("place").select("id").where("therapistId", "=", among(therapistIds)).orderBy("id").forUpdate().execute();
  return freePlacesAmong(trx, places.map(({ id }) => id));
}

/** Asked after the locks, in a statement of its own: only a new statement sees what others committed before we got them. */
async function freePlacesAmong(trx: Database, ids: readonly string[]): Promise<HeldPlace[]> {
  const rows = await trx
    .selectFrom("place")
    .leftJoin("proposal as held", (join) => join.onRef("held.placeId", "=", "place.id").on("held.releasedAt", "is", null))
    .select(["place.id", "place.therapistId", sql<PlaceKind>`place.kind`.as("kind"), sql<string | null>`coalesce(place.group_id, place.arrangement_id)`.as("session")])
    .where("place.id", "=", sql<string>`any (${ids}::uuid[])`)
    .where("place.closedAt", "is", null)
    .where("held.id", "is", null)
    .orderBy("place.id")
    .execute();
  return rows;
}
