import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type Pause = { readonly id: string; readonly kind: "parked" | "interrupted"; readonly reason: string; readonly untilOn: IsoDate; readonly beganAt: Date; readonly remindedAt: Date | null };

/** The pause of a request that stands now. */
export async function standingPause(db: Database, requestId: string): Promise<Pause | undefined> {
  return db
    .selectFrom("requestPause")
    .select(["id", sql<Pause["kind"]>`kind`.as("kind"), "reason", "untilOn", "beganAt", "remindedAt"])
    .where("requestId", "=", requestId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

type NewPause = { readonly requestId: string; readonly kind: Pause["kind"]; readonly reason: string; readonly untilOn: IsoDate; readonly personId: string; readonly at: Date };

export async function beginPause(trx: Database, { requestId, kind, reason, untilOn, personId, at }: NewPause): Promise<void> {
  await trx.insertInto("requestPause").values({ requestId, kind, reason, untilOn, begunBy: personId, beganAt: at }).execute();
}

/** Ends the pause that stands, if one does. */
export async function endPause(trx: Database, requestId: string, { personId, at }: { personId: string | null; at: Date }): Promise<void> {
  await trx.updateTable("requestPause").set({ endedAt: at, ...(personId ? { endedBy: personId } : {}) }).where("requestId", "=", requestId).where("endedAt", "is", null).execute();
}

export type DuePause = Pause & { readonly requestId: string };

/** Pauses that stand and end before this day, the day itself included. */
export async function pausesEndingBy(db: Database, on: IsoDate): Promise<DuePause[]> {
  return db
    .selectFrom("requestPause")
    .select(["id", "requestId", sql<Pause["kind"]>`kind`.as("kind"), "reason", "untilOn", "beganAt", "remindedAt"])
    .where("endedAt", "is", null)
    .where("untilOn", "<=", on)
    .orderBy("untilOn")
    .orderBy("id")
    .execute();
}

/** For the worker: the request of a pause that still stands, both held. */
export async function holdPaused(trx: Database, pauseId: string) {
  await trx.selectFrom("request").innerJoin("requestPause", "requestPause.requestId", "request.id").select("request.id").where("requestPause.id", "=", pauseId).forUpdate("request").execute();
  return trx
    .selectFrom("requestPause")
    .innerJoin("request", "request.id", "requestPause.requestId")
    .select(["request.id", "request.region", "request.status", "requestPause.untilOn", "requestPause.beganAt", "requestPause.remindedAt"])
    .where("requestPause.id", "=", pauseId)
    .where("requestPause.endedAt", "is", null)
    .executeTakeFirst();
}

export async function markReminded(trx: Database, pauseId: string, at: Date): Promise<void> {
  await trx.updateTable("requestPause").set({ remindedAt: at }).where("id", "=", pauseId).execute();
}
