import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type Remark = { readonly remark: string; readonly writtenAt: Date };

/** For a lead: what was last said to the figures of this quarter in an own region; undefined for nothing, or nothing any more. */
export async function remarkOn(db: Database, region: string, quarterOn: IsoDate): Promise<Remark | undefined> {
  const last = await db
    .selectFrom("reportRemark")
    .select(["remark", "writtenAt"])
    .where("region", "=", region)
    .where("quarterOn", "=", quarterOn)
    .orderBy("writtenAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last && last.remark !== "" ? last : undefined;
}

export type NewRemark = { readonly region: string; readonly quarterOn: IsoDate; readonly remark: string; readonly writtenBy: string; readonly writtenAt: Date };

export async function insertRemark(trx: Database, remark: NewRemark): Promise<void> {
  await trx.insertInto("reportRemark").values(remark).execute();
}
