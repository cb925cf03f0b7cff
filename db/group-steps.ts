import { sql } from "kysely";
import type { Database } from "./connect.ts";

type Dated = "completeAt" | "startedAt" | "endedAt";

export async function noteGroup(trx: Database, id: string, what: Dated, at: Date): Promise<void> {
  await trx.updateTable("therapyGroup").set({ [what]: at }).where("id", "=", id).execute();
}

/** Nobody can join any more; who is in it stays until the own treatment ends. */
export async function closeGroupPlaces(trx: Database, group: string, at: Date): Promise<void> {
  await sql`
    update place pl set closes_when_free = true,
      closed_at = case when not exists (select from proposal p where p.place_id = pl.id and p.released_at is null) then ${at}::timestamptz end
    where pl.group_id = ${group} and pl.closed_at is null`.execute(trx);
}

export type GivenBack = { readonly proposal: string; readonly region: string; readonly accepted: boolean };

/** The group will not be: whoever was asked for it or said yes waits again, with the clock kept. */
export async function writeGroupCancelled(trx: Database, group: string, reason: "too-few" | "by-therapist", at: Date): Promise<GivenBack[]> {
  await trx.updateTable("therapyGroup").set({ cancelledAt: at, cancelledReason: reason }).where("id", "=", group).execute();
  const why = reason === "too-few" ? "group-too-few" : "group-stopped";
  const { rows } = await sql<GivenBack>`select proposal, region, accepted from give_back_group(${group}, ${why}, ${at})`.execute(trx);
  await closeGroupPlaces(trx, group, at);
  return rows;
}

/** Groups that were over before this, whose places nobody holds. */
export async function deleteEndedGroups(trx: Database, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("therapyGroup")
    .where((group) => group.or([group("cancelledAt", "<", endedBefore), group("endedAt", "<", endedBefore)]))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("place").innerJoin("proposal", "proposal.placeId", "place.id").select("place.id").whereRef("place.groupId", "=", "therapyGroup.id").where("proposal.releasedAt", "is", null))))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
