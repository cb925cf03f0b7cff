import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * Takes a region into the programme, or out of it, from now on. Switching to what it already is changes nothing.
 * A region that is off takes no new requests and no new therapists; what runs there goes on.
 * @returns false when there is no such region.
 */
export async function switchRegion(db: Database, occasion: Occasion, input: { region: string; on: boolean }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const region = await trx.selectFrom("region").select("slug").where("slug", "=", input.region).executeTakeFirst();
    if (!region) return false;
    const changed = input.on ? await begin(trx, input.region, occasion.now) : await end(trx, input.region, occasion.now);
    if (changed) await recordAudit(trx, occasion, "region.switch", { kind: "region", id: input.region });
    return true;
  });
}

async function begin(trx: Database, region: string, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("regionActivity")
    .values({ region, startedAt: now })
    .onConflict((conflict) => conflict.column("region").where("endedAt", "is", null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function end(trx: Database, region: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable("regionActivity").set({ endedAt: now }).where("region", "=", region).where("endedAt", "is", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}
