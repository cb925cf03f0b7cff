import { sql } from "kysely";
import type { Database } from "./connect.ts";

export type StandingNeed = { readonly id: string; readonly confirmedAt: Date; readonly remindedAt: Date | null };

/** For the worker: every need that stands, held; one that somebody is answering just now is left for the next time. */
export function standingNeeds(trx: Database): Promise<StandingNeed[]> {
  return trx.selectFrom("structuralNeed").select(["id", "confirmedAt", "remindedAt"]).where("endedAt", "is", null).orderBy("id").forNoKeyUpdate().skipLocked().execute();
}

/** The same to read only: nobody waits for whoever looks. */
export function confirmationsOfNeeds(db: Database): Promise<StandingNeed[]> {
  return db.selectFrom("structuralNeed").select(["id", "confirmedAt", "remindedAt"]).where("endedAt", "is", null).orderBy("id").execute();
}

export async function noteReminded(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("structuralNeed").set({ remindedAt: at }).where("id", "=", id).execute();
}

/** Open offers whose term is over, and those for a need that has ended: they end too. Gives which. */
export async function expireOffers(trx: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update structural_offer set status = 'expired', answered_at = ${now}
    where id in (select o.id from structural_offer o join structural_need n on n.id = o.need_id
      where o.status = 'open' and (o.expires_at <= ${now} or n.ended_at is not null) for no key update of o skip locked)
    returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Needs that ended before this and have no agreement left go, with their offers: nobody needs to know who once offered. */
export async function deleteEndedNeeds(trx: Database, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("structuralNeed")
    .where("endedAt", "<", endedBefore)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom("structuralPart").select("part").whereRef("structuralPart.needId", "=", "structuralNeed.id"))))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
