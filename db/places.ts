import { sql } from "kysely";
import { PlaceKind } from "../app/domain/therapist.ts";
import type { StandingPlace } from "../app/domain/capacity.ts";
import type { Database } from "./connect.ts";

/** The places of a therapist that are not closed, the oldest first; taken by a live proposal or free. */
export async function standingPlaces(db: Database, therapistId: string): Promise<StandingPlace[]> {
  const rows = await db
    .selectFrom("place")
    .select((place) => [
      "place.id",
      "place.kind",
      "place.closesWhenFree",
      sql<string | null>`coalesce(place.group_id, place.arrangement_id)`.as("session"),
      place.exists(place.selectFrom("proposal").select("proposal.id").whereRef("proposal.placeId", "=", "place.id").where("proposal.releasedAt", "is", null)).as("taken"),
    ])
    .where("place.therapistId", "=", therapistId)
    .where("place.closedAt", "is", null)
    .orderBy("place.openedAt")
    .orderBy("place.id")
    .execute();
  return rows.map(({ kind, taken, ...place }) => ({ ...place, kind: PlaceKind.parse(kind), taken: Boolean(taken) }));
}

/**
 * The same, held until the transaction ends. A proposal that is being written meanwhile holds its place too, so that
 * a place is either taken or closed, and never both.
 */
export async function holdPlaces(trx: Database, therapistId: string): Promise<StandingPlace[]> {
  await trx.selectFrom("place").select("id").where("therapistId", "=", therapistId).where("closedAt", "is", null).orderBy("id").forUpdate().execute();
  return standingPlaces(trx, therapistId);
}

/** What places are bound to, beside their kind: half-days at a shelter, or a group. */
export type BoundTo = { readonly arrangementId: string } | { readonly groupId: string } | object;

export async function openPlaces(trx: Database, therapistId: string, kind: PlaceKind, many: number, at: Date, boundTo: BoundTo = {}): Promise<void> {
  if (many === 0) return;
  await trx.insertInto("place").values(Array.from({ length: many }, () => ({ therapistId, kind, openedAt: at, ...boundTo }))).execute();
}

export async function closePlaces(trx: Database, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length > 0) await trx.updateTable("place").set({ closedAt: at }).where("id", "in", ids).execute();
}

/** For places in use: whether each goes when it comes free. */
export async function letClose(trx: Database, ids: readonly string[], closesWhenFree: boolean): Promise<void> {
  if (ids.length > 0) await trx.updateTable("place").set({ closesWhenFree }).where("id", "in", ids).execute();
}
