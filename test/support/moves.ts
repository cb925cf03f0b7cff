import { moveRequest } from "../../app/commands/move-request.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { Destination } from "../../app/domain/request-move.ts";
import type { Database } from "../../db/connect.ts";
import { occasionOf, shelterWorker } from "./cast.ts";
import { samiraAndTom } from "./life.ts";

/** De Haven works in Kennemerland too; Bo is of Het Anker there. */
export async function movingFamily(db: Database) {
  const { samira, tom, yara } = await samiraAndTom(db);
  await db.insertInto("organisationRegion").values({ organisationId: samira.organisations[0]!, region: "kennemerland" }).execute();
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const toBo: Destination = { kind: "organisation", organisationId: bo.organisations[0]!, region: "kennemerland" };
  return { samira, tom, yara, bo, toBo };
}

export async function placeOf(db: Database, { id }: { id: string }) {
  return db.selectFrom("request").select(["region", "organisationId", "submittedAt", "setting"]).where("id", "=", id).executeTakeFirstOrThrow();
}

export function move(db: Database, actor: Person, { reference }: { reference: string }, to: Destination, keepsTherapist = false, scope: "person" | "family" = "person") {
  return moveRequest(db, occasionOf(actor), { reference, to, keepsTherapist, scope });
}

export async function batchOf(db: Database, { id }: { id: string }): Promise<string> {
  return (await db.selectFrom("requestMove").select("batch").where("requestId", "=", id).where("status", "=", "offered").executeTakeFirstOrThrow()).batch;
}
